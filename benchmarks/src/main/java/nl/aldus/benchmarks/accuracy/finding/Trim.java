package nl.aldus.benchmarks.accuracy.finding;

import nl.aldus.model.Span;

/**
 * Takes quotation marks, blanks and punctuation off the ends of a span. Whether the comma of {@code "Ja," zei hij} is part
 * of the words is a matter of taste, and no finder should be held to ours.
 */
public final class Trim {

    private static final String TRIMMED = " \t\n\r\u00a0\"'“”„‟‘’‚‛«»‹›`´,.;:!?-–—…";

    private Trim() {}

    /** Returns what is left of the span, possibly nothing. */
    public static Span ends(Span span, String text) {
        int start = span.start();
        int end = span.end();
        while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
