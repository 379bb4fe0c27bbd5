package nl.aldus.benchmarks.results;

import java.util.Optional;
import nl.aldus.benchmarks.page.MarkdownTable;

/** What a second thread adds. */
final class ThreadsTable {

    private ThreadsTable() {}

    static String render(Measurements measurements) {
        Optional<Double> one = speed("ThreadsBenchmark.one", measurements);
        Optional<Double> two = speed("ThreadsBenchmark.two", measurements);
        if (one.isEmpty() && two.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable("", "one thread", "two threads", "ratio");
        table.row(
                "million characters a second",
                Figures.decimals(2, one.map(speed -> speed / 1e6)),
                Figures.decimals(2, two.map(speed -> speed / 1e6)),
                Figures.decimals(2, ratio(measurements)));
        return "### Threads\n\nOne finder that both threads share, texts of 10 KB, all kinds.\n\n" + table;
    }

    /** Returns how many times as much two threads read as one. */
    static Optional<Double> ratio(Measurements measurements) {
        return speed("ThreadsBenchmark.two", measurements)
                .flatMap(two -> speed("ThreadsBenchmark.one", measurements).map(one -> two / one));
    }

    private static Optional<Double> speed(String benchmark, Measurements measurements) {
        return measurements.find(benchmark).flatMap(Measurement::charactersPerSecond);
    }
}
