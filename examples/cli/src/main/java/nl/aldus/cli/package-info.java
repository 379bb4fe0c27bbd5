/** The command line: articles in, attributed quotations out. */
@NullMarked
package nl.aldus.cli;

import org.jspecify.annotations.NullMarked;
