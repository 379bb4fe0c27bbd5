/** Speakers: the mentions that stand for one person, body or group. */
@NullMarked
package nl.aldus.internal.entity;

import org.jspecify.annotations.NullMarked;
