/** What an editor would want to know of a text before it is published. */
@NullMarked
package nl.aldus.cli.check;

import org.jspecify.annotations.NullMarked;
