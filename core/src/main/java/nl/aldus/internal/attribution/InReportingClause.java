package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import org.jspecify.annotations.Nullable;

/** {@code Jansen noemde het plan "onverantwoord"}: the fragment stands in the clause of the verb. */
final class InReportingClause implements Rule {

    @Override
    public String name() {
        return "fragment beside a reporting verb";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        Report nearest = null;
        for (Report report : scene.reportsIn(sentence.frame())) {
            if (report.source() != null && (nearest == null || report.anchor() < item)) {
                nearest = report;
            }
        }
        return nearest == null ? null : Verdict.of(name(), nearest);
    }
}
