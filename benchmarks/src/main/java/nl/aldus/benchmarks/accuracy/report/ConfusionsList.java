package nl.aldus.benchmarks.accuracy.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.benchmarks.accuracy.scoring.Confusion;
import nl.aldus.benchmarks.accuracy.scoring.Mistake;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;

/** What was taken for what, the most frequent first: kinds, and then speakers. */
final class ConfusionsList {

    private ConfusionsList() {}

    static String kinds(Scorecard scorecard) {
        return Confusion.of(scorecard.documents().stream()).stream()
                .map(confusion ->
                        "- %s taken for %s: %d\n".formatted(confusion.wanted(), confusion.got(), confusion.count()))
                .collect(joining());
    }

    static String speakers(List<Mistake> mistakes) {
        Map<String, Long> counts = mistakes.stream()
                .filter(mistake -> mistake.type() == Mistake.Type.SPEAKER)
                .collect(groupingBy(
                        mistake -> "%s taken for %s (%s)".formatted(mistake.wanted(), mistake.got(), mistake.rule()),
                        LinkedHashMap::new,
                        counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> "- " + Cells.words(entry.getKey()) + ": " + entry.getValue() + "\n")
                .collect(joining());
    }
}
