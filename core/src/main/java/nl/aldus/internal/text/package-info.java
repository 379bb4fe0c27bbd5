/** The frozen text and its paragraphs, sentences and tokens. */
@NullMarked
package nl.aldus.internal.text;

import org.jspecify.annotations.NullMarked;
