package nl.aldus.benchmarks.accuracy.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import nl.aldus.benchmarks.accuracy.scoring.Mistake;

/** The errors, grouped by type, each with its place and its context. */
final class MistakesList {

    private MistakesList() {}

    /**
     * Returns the errors.
     *
     * @param most how many of each type are shown; the others are counted
     */
    static String render(List<Mistake> mistakes, int most) {
        StringBuilder page = new StringBuilder();
        for (Mistake.Type type : Mistake.Type.values()) {
            List<Mistake> group =
                    mistakes.stream().filter(mistake -> mistake.type() == type).toList();
            if (!group.isEmpty()) {
                page.append("### %s (%d)\n\n".formatted(type.name().toLowerCase(Locale.ROOT), group.size()))
                        .append(group.stream()
                                .limit(most)
                                .map(MistakesList::line)
                                .collect(joining()))
                        .append(group.size() > most ? "- and " + (group.size() - most) + " more\n" : "")
                        .append('\n');
            }
        }
        return page.toString();
    }

    private static String line(Mistake mistake) {
        String rule = mistake.rule().isEmpty() ? "" : " (" + mistake.rule() + ")";
        String what = mistake.type() == Mistake.Type.MISSED
                ? mistake.wanted()
                : "wanted " + mistake.wanted() + ", got " + mistake.got() + rule;
        return "- %s: %s\n  %s\n".formatted(mistake.place(), Cells.words(what), Cells.words(mistake.context()));
    }
}
