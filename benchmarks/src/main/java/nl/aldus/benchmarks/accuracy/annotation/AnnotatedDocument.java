package nl.aldus.benchmarks.accuracy.annotation;

import java.nio.file.Path;
import java.util.List;

/**
 * An article that was annotated. Immutable.
 *
 * @param name what reports call it
 * @param file the file that holds the text
 * @param firstLine the line of the file where the text begins, from 1
 * @param text the text
 * @param extent what was annotated in it
 * @param quotations the annotation, in its own order
 */
public record AnnotatedDocument(
        String name, Path file, int firstLine, String text, Extent extent, List<AnnotatedQuotation> quotations) {

    /** What was annotated. */
    public enum Extent {
        /** All quotations, each with its kind. */
        ALL_KINDS,
        /** What stands between marks, whether a whole utterance or not; no indirect speech. */
        QUOTED_ONLY
    }

    /** Keeps its own copy of the annotation. */
    public AnnotatedDocument {
        quotations = List.copyOf(quotations);
    }

    /** Returns the same under another path, for reports. */
    public AnnotatedDocument at(Path other) {
        return new AnnotatedDocument(name, other, firstLine, text, extent, quotations);
    }

    /** Returns the line of the file where an offset into the text lies, from 1. */
    public int line(int offset) {
        return firstLine
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
