package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedWords;
import nl.aldus.internal.cue.Sentence;
import org.jspecify.annotations.Nullable;

/** {@code Jansen zei dat het plan "onhaalbaar" is}: the fragment is of whoever the clause is of. */
final class InReportedClause implements Rule {

    @Override
    public String name() {
        return "fragment in a reported clause";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        Report innermost = null;
        for (Report report : scene.reportsIn(sentence.frame())) {
            int first = scene.reportedWords().first(sentence, report);
            if (first != ReportedWords.NONE && first <= item) {
                innermost = report;
            } else if (innermost != null && isNewClause(sentence, report) && report.anchor() < item) {
                innermost = null;
            }
        }
        return innermost == null ? null : Verdict.of(name(), innermost);
    }

    /** {@code Jansen eist dat het stopt, de bond spreekt van "..."}: the second report begins a clause of the writer's own. */
    private static boolean isNewClause(Sentence sentence, Report report) {
        return report.form() == Report.Form.VERB_SECOND
                && report.sourceBefore()
                && sentence.isBreak(report.first() - 1);
    }
}
