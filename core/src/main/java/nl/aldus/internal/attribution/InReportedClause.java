package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedClause;
import org.jspecify.annotations.Nullable;

/** {@code Jansen zei dat het plan "onhaalbaar" is}: the fragment is of whoever the clause is of. */
final class InReportedClause implements Rule {

    @Override
    public String name() {
        return "fragment in a reported clause";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int first = scene.spans().first(span);
        Report innermost = null;
        for (ReportedClause clause : scene.clausesIn(scene.frameOf(span))) {
            if (clause.first() <= first && first <= clause.last()) {
                innermost = scene.reports().get(clause.report());
            }
        }
        return innermost == null ? null : Verdict.of(name(), innermost);
    }
}
