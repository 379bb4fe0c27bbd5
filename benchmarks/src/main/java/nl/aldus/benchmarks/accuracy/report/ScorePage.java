package nl.aldus.benchmarks.accuracy.report;

import java.util.List;
import nl.aldus.benchmarks.accuracy.scoring.Evaluation;
import nl.aldus.benchmarks.accuracy.scoring.Mistake;
import nl.aldus.benchmarks.accuracy.scoring.Mistakes;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.benchmarks.accuracy.scoring.Tally;

/** All that is told of a folder, in Markdown, which a person can read as it is. */
public final class ScorePage {

    private ScorePage() {}

    /**
     * Returns the page.
     *
     * @param opening what it begins with, its heading first
     * @param evaluation what is told
     * @param mostMistakes how many errors of each type are shown
     */
    public static String render(String opening, Evaluation evaluation, int mostMistakes) {
        Scorecard scorecard = evaluation.aldus();
        List<Mistake> mistakes = Mistakes.in(scorecard.documents().stream());
        StringBuilder page = new StringBuilder(opening + "\n\n" + extent(scorecard) + "\n\n");
        page.append(ComparisonTable.render(evaluation.all())).append('\n');
        section(page, "By profile", ProfilesTable.render(evaluation.profiles()));
        section(page, "By kind", KindsTable.render(scorecard));
        section(page, "By rule", RulesTable.render(scorecard));
        section(page, "Kinds confused", ConfusionsList.kinds(scorecard));
        section(page, "Speakers confused", ConfusionsList.speakers(mistakes));
        section(page, "By article", DocumentsTable.render(scorecard));
        if (mostMistakes > 0) {
            section(page, "Errors", MistakesList.render(mistakes, mostMistakes));
        }
        return page.toString().strip() + "\n";
    }

    private static String extent(Scorecard scorecard) {
        Tally quoted = scorecard.quoted();
        Tally indirect = scorecard.indirect();
        return "Articles: %d. Annotated: %d quoted spans, %d indirect spans."
                .formatted(scorecard.documents().size(), quoted.annotated(), indirect.annotated());
    }

    private static void section(StringBuilder page, String heading, String body) {
        page.append("## ")
                .append(heading)
                .append("\n\n")
                .append(body.isBlank() ? "None.\n" : body.stripTrailing() + "\n")
                .append('\n');
    }
}
