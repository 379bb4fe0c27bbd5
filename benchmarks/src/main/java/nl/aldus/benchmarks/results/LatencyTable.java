package nl.aldus.benchmarks.results;

import nl.aldus.benchmarks.page.MarkdownTable;

/** How long one article takes, from the quickest call to the slowest. */
final class LatencyTable {

    private LatencyTable() {}

    static String render(Measurements measurements) {
        return measurements
                .find("LatencyBenchmark.article")
                .map(LatencyTable::table)
                .orElse("");
    }

    private static String table(Measurement measurement) {
        MarkdownTable table = new MarkdownTable("", "median", "90 %", "99 %", "99.9 %", "slowest");
        table.row(
                "milliseconds",
                percentile(measurement, "50.0"),
                percentile(measurement, "90.0"),
                percentile(measurement, "99.0"),
                percentile(measurement, "99.9"),
                percentile(measurement, "100.0"));
        return "### Latency\n\nOne article of 5 KB, all kinds.\n\n" + table;
    }

    private static String percentile(Measurement measurement, String percentage) {
        double microseconds = measurement.percentiles().getOrDefault(percentage, Double.NaN);
        return Figures.decimals(2, microseconds / 1_000);
    }
}
