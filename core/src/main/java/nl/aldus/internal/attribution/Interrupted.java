package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.text.Tokens;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** {@code "A", zei Jansen, "B"}: the second part belongs to the clause between the two. */
final class Interrupted implements Rule {

    @Override
    public String name() {
        return "quotation interrupted by its inquit";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        int earlier = Surroundings.speechBefore(sentence, item, speech);
        if (earlier == QuotedSpans.NONE
                || sentence.isKind(item - 1, Tokens.COLON)
                || !Surroundings.standsFree(sentence, item)) {
            return null;
        }
        Verdict verdict = speech.verdict(earlier);
        Report report = verdict == null ? null : verdict.report();
        if (report == null
                || speech.kind(earlier) != QuotationKind.DIRECT
                || report.first() > item
                || report.frame() != sentence.frame()) {
            return null;
        }
        return Verdict.of(name(), report);
    }
}
