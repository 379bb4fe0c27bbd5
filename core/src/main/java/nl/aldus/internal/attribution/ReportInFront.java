package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** {@code Jansen zei: "..."}; {@code Volgens Jansen: "..."}: a colon or comma ties the quotation to the clause before it. */
final class ReportInFront implements Rule {

    @Override
    public String name() {
        return "inquit in front of the quotation";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        boolean colon = sentence.isKind(item - 1, Tokens.COLON);
        if (!colon && !sentence.isKind(item - 1, Tokens.COMMA)) {
            return null;
        }
        Report nearest = null;
        for (Report report : scene.reportsIn(sentence.frame())) {
            if (report.anchor() < item && report.source() != null && (colon || report.last() == item - 2)) {
                nearest = report;
            }
        }
        return nearest == null ? null : Verdict.of(name(), nearest);
    }
}
