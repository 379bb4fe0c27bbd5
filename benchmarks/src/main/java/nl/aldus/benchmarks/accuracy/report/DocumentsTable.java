package nl.aldus.benchmarks.accuracy.report;

import nl.aldus.benchmarks.accuracy.scoring.DocumentScore;
import nl.aldus.benchmarks.accuracy.scoring.Matching;
import nl.aldus.benchmarks.accuracy.scoring.Scope;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;
import nl.aldus.benchmarks.page.MarkdownTable;

/** The main figures of each article. */
final class DocumentsTable {

    private DocumentsTable() {}

    static String render(Scorecard scorecard) {
        MarkdownTable table = new MarkdownTable(
                "article",
                "quoted",
                "F1",
                "right speaker",
                "end to end F1",
                "indirect",
                "F1",
                "right speaker",
                "end to end F1");
        for (DocumentScore score : scorecard.documents()) {
            Tally quoted = score.tally(Scope.QUOTED, Matching.EXACT);
            Tally indirect = score.tally(Scope.INDIRECT, Matching.OVERLAP);
            table.row(
                    Cells.words(score.document().name()),
                    String.valueOf(quoted.annotated()),
                    Cells.ratio(quoted.f1()),
                    Cells.ratio(quoted.speakerAccuracy()),
                    Cells.ratio(quoted.endToEndF1()),
                    String.valueOf(indirect.annotated()),
                    Cells.ratio(indirect.f1()),
                    Cells.ratio(indirect.speakerAccuracy()),
                    Cells.ratio(indirect.endToEndF1()));
        }
        return table.toString();
    }
}
