package nl.aldus.benchmarks.accuracy.report;

import java.util.List;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;
import nl.aldus.benchmarks.page.MarkdownTable;

/** The main figures of several finders over the same articles. */
final class ComparisonTable {

    private ComparisonTable() {}

    static String render(List<Scorecard> scorecards) {
        MarkdownTable table = new MarkdownTable(
                "", "precision", "recall", "F1", "right speaker", "fullest name", "end to end P", "R", "F1");
        for (Scorecard scorecard : scorecards) {
            row(table, scorecard.finder() + ", quoted", scorecard.quoted());
        }
        for (Scorecard scorecard : scorecards) {
            row(table, scorecard.finder() + ", indirect", scorecard.indirect());
        }
        return table.toString();
    }

    private static void row(MarkdownTable table, String name, Tally tally) {
        if (tally.annotated() == 0) {
            return;
        }
        table.row(
                name,
                Cells.ratio(tally.precision()),
                Cells.ratio(tally.recall()),
                Cells.ratio(tally.f1()),
                Cells.ratio(tally.speakerAccuracy()),
                tally.named() == 0 ? "" : Cells.ratio(tally.canonicalNames()),
                Cells.ratio(tally.endToEndPrecision()),
                Cells.ratio(tally.endToEndRecall()),
                Cells.ratio(tally.endToEndF1()));
    }
}
