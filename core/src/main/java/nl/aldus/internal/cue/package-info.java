/** Reporting clauses, and the clauses they report. */
@NullMarked
package nl.aldus.internal.cue;

import org.jspecify.annotations.NullMarked;
