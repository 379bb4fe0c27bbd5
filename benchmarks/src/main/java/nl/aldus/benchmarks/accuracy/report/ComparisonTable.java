package nl.aldus.benchmarks.accuracy.report;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;
import nl.aldus.benchmarks.page.MarkdownTable;

/** The main figures of several finders over the same articles. The notation has no full names, and so no column for them. */
final class ComparisonTable {

    private final boolean hasNames;
    private final MarkdownTable table;

    private ComparisonTable(boolean hasNames) {
        this.hasNames = hasNames;
        this.table = new MarkdownTable(
                cells("", "precision", "recall", "F1", "right speaker", "fullest name", "end to end P", "R", "F1"));
    }

    static String render(List<Scorecard> scorecards) {
        boolean hasNames =
                scorecards.stream().anyMatch(scorecard -> scorecard.quoted().named() > 0);
        ComparisonTable table = new ComparisonTable(hasNames);
        scorecards.forEach(scorecard -> table.row(scorecard.finder() + ", quoted", scorecard.quoted()));
        scorecards.forEach(scorecard -> table.row(scorecard.finder() + ", indirect", scorecard.indirect()));
        return table.table.toString();
    }

    private void row(String name, Tally tally) {
        if (tally.annotated() > 0) {
            table.row(cells(
                    name,
                    Cells.ratio(tally.precision()),
                    Cells.ratio(tally.recall()),
                    Cells.ratio(tally.f1()),
                    Cells.ratio(tally.speakerAccuracy()),
                    Cells.ratio(tally.canonicalNames()),
                    Cells.ratio(tally.endToEndPrecision()),
                    Cells.ratio(tally.endToEndRecall()),
                    Cells.ratio(tally.endToEndF1())));
        }
    }

    private List<String> cells(
            String name,
            String precision,
            String recall,
            String f1,
            String speaker,
            String fullestName,
            String endToEndPrecision,
            String endToEndRecall,
            String endToEndF1) {
        List<String> cells = new ArrayList<>(List.of(name, precision, recall, f1, speaker));
        if (hasNames) {
            cells.add(fullestName);
        }
        cells.addAll(List.of(endToEndPrecision, endToEndRecall, endToEndF1));
        return cells;
    }
}
