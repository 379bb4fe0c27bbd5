package nl.aldus.benchmarks.accuracy.scoring;

import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.model.Span;

/**
 * One error, for a person to look at.
 *
 * @param type what is wrong
 * @param document the article
 * @param span where: the words that were annotated, or those that were found if none were
 * @param wanted what the annotation has there
 * @param got what was found there
 * @param rule the rule that decided, empty if nothing was found
 */
public record Mistake(Type type, AnnotatedDocument document, Span span, String wanted, String got, String rule) {

    private static final int CONTEXT = 30;

    /** What can be wrong. */
    public enum Type {
        /** Annotated, and nothing like it was found. */
        MISSED,
        /** Found, and nothing like it is annotated. */
        SPURIOUS,
        /** Found with another start or end. */
        BOUNDARY,
        /** Found to be of another kind, or to be speech where it is not. */
        KIND,
        /** Ascribed to another than the one who spoke. */
        SPEAKER
    }

    /** Returns the line of the file on which it starts, from 1. */
    public int line() {
        return document.line(span.start());
    }

    /** Returns {@code file:line}. */
    public String place() {
        return document.file() + ":" + line();
    }

    /** Returns the words with a little of what stands around them, on one line, the words between square brackets. */
    public String context() {
        String text = document.text();
        int start = Math.max(0, span.start() - CONTEXT);
        int end = Math.min(text.length(), span.end() + CONTEXT);
        return (start > 0 ? "…" : "")
                + oneLine(text.substring(start, span.start()))
                + "["
                + oneLine(text.substring(span.start(), span.end()))
                + "]"
                + oneLine(text.substring(span.end(), end))
                + (end < text.length() ? "…" : "");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
