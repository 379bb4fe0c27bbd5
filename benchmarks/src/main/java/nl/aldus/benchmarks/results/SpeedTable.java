package nl.aldus.benchmarks.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.aldus.benchmarks.page.MarkdownTable;

/** Aldus and its rivals over the same text, a column for each size: how fast, and how much they allocate. */
final class SpeedTable {

    private SpeedTable() {}

    static String throughput(Measurements measurements) {
        return table(
                "### Throughput\n\nMillion characters a second; in brackets the ratio to ICU4J's word BreakIterator.\n\n",
                measurements,
                (reader, size) -> reader.charactersPerSecond(size, measurements)
                        .map(speed -> Figures.decimals(2, speed / 1e6)
                                + reader.ratio(size, measurements)
                                        .map(ratio -> " (" + Figures.decimals(2, ratio) + ")")
                                        .orElse("")));
    }

    static String allocation(Measurements measurements) {
        return table(
                "### Allocation\n\nBytes for each character of text.\n\n",
                measurements,
                (reader, size) -> reader.at(size, measurements)
                        .flatMap(Measurement::bytesPerCharacter)
                        .map(bytes -> Figures.decimals(1, bytes)));
    }

    private static String table(
            String heading, Measurements measurements, BiFunction<Reader, Integer, Optional<String>> cell) {
        List<Integer> sizes = Stream.of("FindBenchmark", "RivalBenchmark")
                .flatMap(name -> measurements.sizes(name).stream())
                .distinct()
                .sorted()
                .toList();
        List<String> headings = new ArrayList<>(List.of(""));
        sizes.forEach(size -> headings.add(Figures.size(size)));
        MarkdownTable table = new MarkdownTable(headings);
        boolean measured = false;
        for (Reader reader : Reader.values()) {
            List<Optional<String>> cells =
                    sizes.stream().map(size -> cell.apply(reader, size)).toList();
            if (cells.stream().anyMatch(Optional::isPresent)) {
                List<String> row = new ArrayList<>(List.of(reader.label()));
                cells.forEach(content -> row.add(content.orElse("-")));
                table.row(row);
                measured = true;
            }
        }
        return measured ? heading + table : "";
    }
}
