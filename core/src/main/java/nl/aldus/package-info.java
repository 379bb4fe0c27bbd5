/** Finds quotations in Dutch news text and says who spoke each one; start at {@code QuoteFinder}. */
@NullMarked
package nl.aldus;

import org.jspecify.annotations.NullMarked;
