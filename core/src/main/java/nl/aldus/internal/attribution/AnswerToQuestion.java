package nl.aldus.internal.attribution;

import nl.aldus.internal.text.Tokens;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** In an interview a question stands outside the marks, in its own paragraph, and the quotation behind it answers. */
final class AnswerToQuestion implements Rule {

    /** So many quotations back at most. */
    private static final int FARTHEST = 12;

    @Override
    public String name() {
        return "answer to a question";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int frame = scene.frameOf(span);
        int first = scene.spans().outerFirst(span);
        Tokens tokens = scene.tokens();
        boolean question = frame > 0
                && tokens.paragraphBefore(first)
                && tokens.isKind(first - 1, Tokens.STOP)
                && tokens.lastChar(first - 1) == '?'
                && scene.frames().beginsParagraph(frame - 1);
        for (int earlier = span - 1; question && earlier >= Math.max(0, span - FARTHEST); earlier--) {
            if (speech.kind(earlier) == QuotationKind.DIRECT && speech.verdict(earlier) != null) {
                return Verdict.sameAs(name(), earlier);
            }
        }
        return null;
    }
}
