/** Where results and messages go: standard output or a whole file, and standard error. */
@NullMarked
package nl.aldus.cli.output;

import org.jspecify.annotations.NullMarked;
