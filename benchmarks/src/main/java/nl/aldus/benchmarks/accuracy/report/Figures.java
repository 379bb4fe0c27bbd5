package nl.aldus.benchmarks.accuracy.report;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;

/** The figures by which one run is compared with another, by name, in a fixed order. */
public final class Figures {

    private static final double DIGITS = 10_000;

    private Figures() {}

    /** Returns the figures, in [0, 1], to four digits. What was not annotated has none. */
    public static Map<String, Double> of(Scorecard scorecard) {
        Map<String, Double> figures = new LinkedHashMap<>();
        put(figures, "quoted", scorecard.quoted());
        put(figures, "indirect", scorecard.indirect());
        return figures;
    }

    private static void put(Map<String, Double> figures, String name, Tally tally) {
        if (tally.annotated() == 0) {
            return;
        }
        figures.put(name + " precision", rounded(tally.precision()));
        figures.put(name + " recall", rounded(tally.recall()));
        figures.put(name + " F1", rounded(tally.f1()));
        figures.put(name + " speaker accuracy", rounded(tally.speakerAccuracy()));
        if (tally.named() > 0) {
            figures.put(name + " canonical names", rounded(tally.canonicalNames()));
        }
        figures.put(name + " end to end precision", rounded(tally.endToEndPrecision()));
        figures.put(name + " end to end recall", rounded(tally.endToEndRecall()));
        figures.put(name + " end to end F1", rounded(tally.endToEndF1()));
    }

    /** Returns how often a speaker was named and how often rightly, in [0, 1], to four digits. */
    static Map<String, Double> ofNaming(Scorecard scorecard) {
        Map<String, Double> figures = new LinkedHashMap<>();
        putNaming(figures, "quoted", scorecard.quoted());
        putNaming(figures, "indirect", scorecard.indirect());
        return figures;
    }

    private static void putNaming(Map<String, Double> figures, String name, Tally tally) {
        if (tally.annotated() > 0) {
            figures.put(name + " accuracy where named", rounded(tally.accuracyWhereAscribed()));
            figures.put(name + " named recall", rounded(tally.ascribedRecall()));
        }
    }

    private static double rounded(double figure) {
        return Math.rint(figure * DIGITS) / DIGITS;
    }
}
