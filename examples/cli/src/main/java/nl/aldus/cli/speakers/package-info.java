/** A list of speakers whom the user knows: finding their names in a text, and calling them by the name of the list. */
@NullMarked
package nl.aldus.cli.speakers;

import org.jspecify.annotations.NullMarked;
