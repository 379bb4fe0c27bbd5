package nl.aldus.cli.check;

import nl.aldus.model.Span;

/**
 * Something that an editor should look at.
 *
 * @param span where it is
 * @param check which of the checks found it
 * @param message what it is, in words
 */
record Problem(Span span, Check check, String message) {}
