package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** {@code "A", zei Jansen. "B."}: a sentence of nothing but quotation behind one of the same paragraph goes on with it. */
final class SameUtterance implements Rule {

    @Override
    public String name() {
        return "quotation goes on behind the inquit";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int frame = scene.frameOf(span);
        Sentence sentence = scene.sentence(frame);
        int earlier = Surroundings.speechBefore(sentence, scene.itemOf(span), speech);
        if (earlier == QuotedSpans.NONE && frame > 0 && !scene.frames().beginsParagraph(frame)) {
            Sentence before = scene.sentence(frame - 1);
            earlier = Surroundings.speechBefore(before, before.to(), speech);
        }
        if (earlier == QuotedSpans.NONE || !Surroundings.standsFree(sentence, scene.itemOf(span))) {
            return null;
        }
        return speech.kind(earlier) == QuotationKind.DIRECT && speech.verdict(earlier) != null
                ? Verdict.goesOn(name(), earlier)
                : null;
    }
}
