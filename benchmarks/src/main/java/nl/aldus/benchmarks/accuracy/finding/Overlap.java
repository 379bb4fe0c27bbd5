package nl.aldus.benchmarks.accuracy.finding;

import nl.aldus.model.Span;

/** How much two stretches of a text have in common. */
public final class Overlap {

    private Overlap() {}

    /**
     * Returns the number of characters that both have over the number from the first of either to the last: 1 if they are
     * the same, 0 if they share nothing. Characters are Unicode code points.
     */
    public static double of(Span one, Span other, String text) {
        if (!one.overlaps(other)) {
            return 0;
        }
        int both = text.codePointCount(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()));
        int all = text.codePointCount(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
        return (double) both / all;
    }
}
