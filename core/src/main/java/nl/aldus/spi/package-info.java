/** What a caller can bring along, such as a recogniser of names. */
@NullMarked
package nl.aldus.spi;

import org.jspecify.annotations.NullMarked;
