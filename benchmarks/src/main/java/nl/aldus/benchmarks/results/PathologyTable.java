package nl.aldus.benchmarks.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aldus.benchmarks.page.MarkdownTable;

/** Texts made to hurt: the time for each character of a short text and of longer ones. */
final class PathologyTable {

    private static final String BENCHMARK = "PathologicalBenchmark.find";

    private PathologyTable() {}

    static String render(Measurements measurements) {
        List<Integer> sizes = measurements.sizes("PathologicalBenchmark");
        if (sizes.isEmpty()) {
            return "";
        }
        List<String> headings = new ArrayList<>(List.of("text"));
        sizes.forEach(size -> headings.add(Figures.size(size)));
        headings.add("ratio");
        MarkdownTable table = new MarkdownTable(headings);
        measurements
                .of(BENCHMARK)
                .map(measurement -> measurement.parameters().getOrDefault("pathology", ""))
                .distinct()
                .forEach(pathology -> table.row(row(pathology, sizes, measurements)));
        int growth = sizes.get(sizes.size() - 1) / sizes.get(0);
        return "### Pathological texts\n\nNanoseconds for each character, all kinds, and those of the longest text by those of the"
                + " shortest: 1 is linear, " + growth + " would be quadratic.\n\n" + table;
    }

    private static List<String> row(String pathology, List<Integer> sizes, Measurements measurements) {
        List<String> row = new ArrayList<>(List.of(Figures.words(pathology)));
        for (int size : sizes) {
            row.add(Figures.decimals(1, nanoseconds(pathology, size, measurements)));
        }
        Optional<Double> shortest = nanoseconds(pathology, sizes.get(0), measurements);
        Optional<Double> longest = nanoseconds(pathology, sizes.get(sizes.size() - 1), measurements);
        row.add(Figures.decimals(2, longest.flatMap(most -> shortest.map(least -> most / least))));
        return row;
    }

    private static Optional<Double> nanoseconds(String pathology, int size, Measurements measurements) {
        return measurements
                .of(BENCHMARK)
                .filter(measurement -> pathology.equals(measurement.parameters().get("pathology")))
                .filter(measurement ->
                        Integer.toString(size).equals(measurement.parameters().get("size")))
                .findFirst()
                .flatMap(Measurement::charactersPerSecond)
                .map(speed -> 1e9 / speed);
    }
}
