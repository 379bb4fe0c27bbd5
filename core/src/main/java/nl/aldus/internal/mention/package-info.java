/** Noun phrases that can speak: names, roles, descriptions, pronouns and bodies. */
@NullMarked
package nl.aldus.internal.mention;

import org.jspecify.annotations.NullMarked;
