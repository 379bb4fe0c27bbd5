/** Many documents on several threads, in order, with few of them in memory. */
@NullMarked
package nl.aldus.cli.pipeline;

import org.jspecify.annotations.NullMarked;
