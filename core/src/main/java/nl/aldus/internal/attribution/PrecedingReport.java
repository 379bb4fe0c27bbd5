package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.ReportedClause;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/** {@code Dat is laat, zegt Jansen. "Heel laat."}: the quotation goes on with what the sentence before it reports. */
final class PrecedingReport implements Rule {

    @Override
    public String name() {
        return "report in the sentence before";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int frame = scene.frameOf(span);
        if (frame == 0 || scene.frames().level(frame) != QuotedSpans.NONE) {
            return null;
        }
        int last = -1;
        for (ReportedClause clause : scene.clausesIn(frame - 1)) {
            last = clause.report();
        }
        if (last < 0 || scene.reports().get(last).source() == null) {
            return null;
        }
        NounPhrase source = scene.reports().get(last).source();
        return source == null ? null : Verdict.of(name(), source);
    }
}
