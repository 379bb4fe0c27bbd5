/** The word lists made ready for look-up: words, phrases, and verbs with the forms derived from their principal parts. */
@NullMarked
package nl.aldus.internal.words;

import org.jspecify.annotations.NullMarked;
