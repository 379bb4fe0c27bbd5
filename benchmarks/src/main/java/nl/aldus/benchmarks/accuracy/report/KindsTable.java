package nl.aldus.benchmarks.accuracy.report;

import java.util.Arrays;
import java.util.List;
import nl.aldus.benchmarks.accuracy.scoring.Matching;
import nl.aldus.benchmarks.accuracy.scoring.Scope;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;
import nl.aldus.benchmarks.page.MarkdownTable;

/** The figures by kind of quotation and by how much of it must be right. */
final class KindsTable {

    private KindsTable() {}

    static String render(Scorecard scorecard) {
        MarkdownTable table = new MarkdownTable(
                "kind, matching",
                "annotated",
                "found",
                "spurious",
                "missed",
                "precision",
                "recall",
                "F1",
                "right speaker",
                "end to end F1");
        for (Scope scope : scopes(scorecard)) {
            for (Matching matching : Matching.values()) {
                row(table, scope + ", " + matching, scorecard.tally(scope, matching));
            }
        }
        return table.toString();
    }

    /** Returns the kinds that are annotated or were found. */
    static List<Scope> scopes(Scorecard scorecard) {
        return Arrays.stream(Scope.values())
                .filter(scope -> {
                    Tally tally = scorecard.tally(scope, Matching.EXACT);
                    return tally.annotated() + tally.spurious() > 0;
                })
                .toList();
    }

    private static void row(MarkdownTable table, String name, Tally tally) {
        table.row(
                name,
                String.valueOf(tally.annotated()),
                String.valueOf(tally.hits()),
                String.valueOf(tally.spurious()),
                String.valueOf(tally.missed()),
                Cells.ratio(tally.precision()),
                Cells.ratio(tally.recall()),
                Cells.ratio(tally.f1()),
                Cells.ratio(tally.speakerAccuracy()),
                Cells.ratio(tally.endToEndF1()));
    }
}
