package nl.aldus.benchmarks.results;

import java.util.Optional;
import nl.aldus.benchmarks.page.MarkdownTable;

/** The time for each character in the parts of a whole: the stages of a finder, and the house styles of papers. */
final class PartsTable {

    private PartsTable() {}

    static String stages(Measurements measurements) {
        return table(
                "### Stages\n\nNanoseconds for each character of 100 KB, each stage alone.\n\n",
                "stage",
                "StageBenchmark.",
                measurements);
    }

    static String conventions(Measurements measurements) {
        return table(
                "### House styles\n\nNanoseconds for each character of one article, repeated to 100 KB, all kinds.\n\n",
                "article",
                "ConventionBenchmark.",
                measurements);
    }

    private static String table(String heading, String label, String prefix, Measurements measurements) {
        MarkdownTable table = new MarkdownTable(label, "ns");
        boolean measured = false;
        for (Measurement measurement : measurements.list()) {
            Optional<Double> speed = measurement.charactersPerSecond();
            if (measurement.benchmark().startsWith(prefix) && speed.isPresent()) {
                String part = measurement
                        .parameters()
                        .getOrDefault("article", measurement.benchmark().substring(prefix.length()));
                table.row(part, Figures.decimals(1, speed.map(value -> 1e9 / value)));
                measured = true;
            }
        }
        return measured ? heading + table : "";
    }
}
