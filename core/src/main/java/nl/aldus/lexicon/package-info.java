/** What is known of Dutch: the word lists, read once and checked, and how to add to them. */
@NullMarked
package nl.aldus.lexicon;

import org.jspecify.annotations.NullMarked;
