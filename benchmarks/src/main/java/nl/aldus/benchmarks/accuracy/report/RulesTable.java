package nl.aldus.benchmarks.accuracy.report;

import nl.aldus.benchmarks.accuracy.scoring.RuleTally;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.page.MarkdownTable;

/** How often each rule was right about the speaker. */
final class RulesTable {

    private RulesTable() {}

    static String render(Scorecard scorecard) {
        MarkdownTable table = new MarkdownTable("rule", "fired", "right", "wrong", "precision", "on no quotation");
        RuleTally.of(scorecard.documents().stream())
                .forEach((rule, tally) -> table.row(
                        Cells.words(rule),
                        String.valueOf(tally.fired()),
                        String.valueOf(tally.right()),
                        String.valueOf(tally.wrong()),
                        tally.fired() == 0 ? "" : Cells.ratio((double) tally.right() / tally.fired()),
                        String.valueOf(tally.spurious())));
        return table.toString();
    }
}
