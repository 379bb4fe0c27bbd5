/** Who is quoted how much, over all documents. */
@NullMarked
package nl.aldus.cli.stats;

import org.jspecify.annotations.NullMarked;
