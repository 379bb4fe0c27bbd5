package nl.aldus.benchmarks.accuracy.report;

import java.util.Locale;

/** Figures and words as tables and lists show them. */
final class Cells {

    private Cells() {}

    static String ratio(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    /** Returns words that Markdown leaves as they are, and a table in one cell. */
    static String words(String words) {
        return words.replaceAll("([\\\\|<>*_`\\[\\]])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
