package nl.aldus.benchmarks.accuracy.report;

import java.util.List;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;
import nl.aldus.benchmarks.page.MarkdownTable;

/** What each profile trades: how often it names a speaker against how often it is right when it does. */
final class ProfilesTable {

    private ProfilesTable() {}

    static String render(List<Scorecard> profiles) {
        MarkdownTable table = new MarkdownTable(
                "profile", "found", "named a speaker", "accuracy of these", "recall of all annotated");
        for (Scorecard scorecard : profiles) {
            row(table, scorecard.finder() + ", quoted", scorecard.quoted());
        }
        for (Scorecard scorecard : profiles) {
            row(table, scorecard.finder() + ", indirect", scorecard.indirect());
        }
        return table.toString();
    }

    private static void row(MarkdownTable table, String name, Tally tally) {
        if (tally.annotated() > 0) {
            table.row(
                    name,
                    String.valueOf(tally.hits()),
                    String.valueOf(tally.ascribed()),
                    Cells.ratio(tally.accuracyWhereAscribed()),
                    Cells.ratio(tally.ascribedRecall()));
        }
    }
}
