package nl.aldus.benchmarks.accuracy.report;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import nl.aldus.benchmarks.accuracy.scoring.RuleTally;

/** The table from which the library takes the confidence of its rules. */
public final class ConfidenceFile {

    private static final String COMMENT = "|";

    private ConfidenceFile() {}

    /**
     * Replaces all lines of the table but its comments, which come first. Rules that never fired are left out.
     *
     * @throws IOException if there is no such table, or it cannot be written
     */
    public static void write(Path file, SortedMap<String, RuleTally> rules) throws IOException {
        String header = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(COMMENT))
                .map(line -> line + "\n")
                .collect(joining());
        String lines = rules.entrySet().stream()
                .filter(rule -> rule.getValue().fired() > 0)
                .map(rule -> "%s ; %d ; %d\n"
                        .formatted(
                                rule.getKey(),
                                rule.getValue().fired(),
                                rule.getValue().right()))
                .collect(joining());
        Files.writeString(file, header + lines);
    }
}
