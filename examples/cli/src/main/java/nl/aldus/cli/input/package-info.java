/** Where documents come from: files, folders, standard input, pages of HTML and lines of JSON. */
@NullMarked
package nl.aldus.cli.input;

import org.jspecify.annotations.NullMarked;
