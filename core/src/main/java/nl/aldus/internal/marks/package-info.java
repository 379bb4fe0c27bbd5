/** Quote marks, told from apostrophes, and the spans that they enclose. */
@NullMarked
package nl.aldus.internal.marks;

import org.jspecify.annotations.NullMarked;
