/** What is known of Dutch: the word lists, how they are read, and how to add to them. */
@NullMarked
package nl.aldus.lexicon;

import org.jspecify.annotations.NullMarked;
