package nl.aldus.internal.attribution;

import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/**
 * Two take turns: a quotation that opens its paragraph right behind a question, or in a text that is mostly dialogue, is
 * of whoever spoke before the last speaker.
 */
final class TurnOfDialogue implements Rule {

    /** So many quotations back at most. */
    private static final int FARTHEST = 6;

    @Override
    public String name() {
        return "turn of a dialogue";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Tokens tokens = scene.tokens();
        QuotedSpans spans = scene.spans();
        int first = spans.outerFirst(span);
        int last = span - 1;
        while (last >= 0 && spans.parent(last) != QuotedSpans.NONE) {
            last--;
        }
        if (last < 0 || !tokens.paragraphBefore(first) || !isInParagraphBefore(scene, last, first)) {
            return null;
        }
        if (!scene.isDialogue() && !endsInQuestion(tokens, spans.last(last))) {
            return null;
        }
        NounPhrase lastSpeaker = speech.source(last);
        for (int earlier = last - 1; earlier >= Math.max(0, last - FARTHEST); earlier--) {
            NounPhrase other = speech.source(earlier);
            if (speech.kind(earlier) == QuotationKind.DIRECT
                    && other != null
                    && lastSpeaker != null
                    && differ(tokens, other, lastSpeaker)) {
                return Verdict.sameAs(name(), earlier);
            }
        }
        return null;
    }

    private static boolean isInParagraphBefore(Scene scene, int span, int first) {
        int token = scene.spans().outerLast(span);
        int breaks = 0;
        for (int i = token + 1; i <= first; i++) {
            breaks += scene.tokens().paragraphBefore(i) ? 1 : 0;
        }
        return breaks == 1;
    }

    private static boolean endsInQuestion(Tokens tokens, int token) {
        return tokens.isKind(token, Tokens.STOP) && tokens.lastChar(token) == '?';
    }

    private static boolean differ(Tokens tokens, NounPhrase one, NounPhrase other) {
        if (one.equals(other)) {
            return false;
        }
        boolean pronouns = one.kind() == NounPhrase.Kind.PRONOUN && other.kind() == NounPhrase.Kind.PRONOUN;
        boolean names = one.isNamed() && other.isNamed();
        boolean narrator = isNarrator(one) != isNarrator(other);
        return narrator || ((pronouns || names) && !tokens.same(one.head(), other.head()));
    }

    private static boolean isNarrator(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PRONOUN && phrase.is(WordClass.FIRST_PERSON);
    }
}
