/** The rules that give a quotation its mention, in the order in which they are tried. */
@NullMarked
package nl.aldus.internal.attribution;

import org.jspecify.annotations.NullMarked;
