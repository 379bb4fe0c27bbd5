package nl.aldus.benchmarks.results;

import java.util.Optional;
import nl.aldus.benchmarks.page.MarkdownTable;

/** What the first result costs, in a JVM that runs and in one that is started for it. */
final class ColdStartTable {

    private ColdStartTable() {}

    static String render(Measurements measurements) {
        Optional<Double> warmAldus = score(measurements.find("ColdStart.findings"));
        Optional<Double> warmIcu = score(measurements.find("ColdStart.breakIterator"));
        Optional<Double> nothing = score(process("NOTHING", measurements));
        Optional<Double> aldus = score(process("FINDINGS", measurements));
        Optional<Double> icu = score(process("BREAK_ITERATOR", measurements));
        if (warmAldus.isEmpty() && warmIcu.isEmpty() && aldus.isEmpty() && icu.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable("milliseconds", "nothing", "ICU4J", "Aldus", "Aldus : ICU4J");
        table.row(
                "a whole JVM, from start to end",
                Figures.decimals(0, nothing),
                Figures.decimals(0, icu),
                Figures.decimals(0, aldus),
                Figures.decimals(1, processRatio(measurements)));
        table.row(
                "in a JVM that runs",
                "-",
                Figures.decimals(0, warmIcu),
                Figures.decimals(0, warmAldus),
                Figures.decimals(1, ratio(warmAldus, warmIcu)));
        return "### Cold start\n\nThe first result: for ICU4J one boundary of a word BreakIterator, for Aldus a finder and the"
                + " findings of an article of 5 KB.\n\n" + table;
    }

    /** Returns how many times as long a JVM takes for its first findings as for ICU4J's BreakIterator. */
    static Optional<Double> processRatio(Measurements measurements) {
        return ratio(score(process("FINDINGS", measurements)), score(process("BREAK_ITERATOR", measurements)));
    }

    private static Optional<Measurement> process(String first, Measurements measurements) {
        return measurements.find("NewJvm.process", "first", first);
    }

    private static Optional<Double> score(Optional<Measurement> measurement) {
        return measurement.map(Measurement::score);
    }

    private static Optional<Double> ratio(Optional<Double> dividend, Optional<Double> divisor) {
        return dividend.flatMap(over -> divisor.map(under -> over / under));
    }
}
