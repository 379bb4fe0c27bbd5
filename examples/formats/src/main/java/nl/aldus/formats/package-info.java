/** Writes what was found in one document after another, in formats for people and for programs. */
@NullMarked
package nl.aldus.formats;

import org.jspecify.annotations.NullMarked;
