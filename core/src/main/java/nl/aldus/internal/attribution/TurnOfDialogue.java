package nl.aldus.internal.attribution;

import java.util.Objects;
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
        int last = before(spans, span);
        if (last < 0 || !tokens.paragraphBefore(first) || !isInParagraphBefore(scene, last, first)) {
            return null;
        }
        int answered = answered(scene, last, speech);
        if (answered != QuotedSpans.NONE) {
            return Verdict.sameAs(name(), answered);
        }
        if (!scene.isDialogue() && !endsInQuestion(tokens, spans.lastSaid(last))) {
            return null;
        }
        NounPhrase lastSpeaker = speech.source(last);
        for (int earlier = last - 1; earlier >= Math.max(0, last - FARTHEST); earlier--) {
            NounPhrase other = speech.source(earlier);
            boolean adjacent = scene.isDialogue() && isInParagraphBefore(scene, earlier, spans.outerFirst(last));
            if (speech.kind(earlier) == QuotationKind.DIRECT
                    && other != null
                    && lastSpeaker != null
                    && differ(tokens, other, lastSpeaker, adjacent)) {
                return Verdict.sameAs(name(), earlier);
            }
        }
        return null;
    }

    private static int before(QuotedSpans spans, int span) {
        int before = span - 1;
        while (before >= 0 && spans.parent(before) != QuotedSpans.NONE) {
            before--;
        }
        return before;
    }

    /**
     * Returns the turn in the paragraph before a turn that answers it, being a question or the one before that in the same
     * exchange: who asked it speaks again. {@link QuotedSpans#NONE} if there is no such exchange.
     */
    private int answered(Scene scene, int answer, Speech speech) {
        QuotedSpans spans = scene.spans();
        int asked = before(spans, answer);
        Verdict verdict = speech.verdict(answer);
        int first = spans.outerFirst(answer);
        if (asked < 0
                || verdict == null
                || speech.kind(asked) != QuotationKind.DIRECT
                || speech.source(asked) == null
                || !scene.tokens().paragraphBefore(first)
                || !isInParagraphBefore(scene, asked, first)) {
            return QuotedSpans.NONE;
        }
        boolean tied = verdict.report() != null
                && endsInQuestion(scene.tokens(), spans.lastSaid(asked))
                && !Objects.equals(verdict.source(), speech.source(asked));
        return tied || verdict.rule().equals(name()) ? asked : QuotedSpans.NONE;
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

    /** A name and a description may mean the same person, unless they speak in adjacent paragraphs of a dialogue. */
    private static boolean differ(Tokens tokens, NounPhrase one, NounPhrase other, boolean adjacent) {
        if (one.equals(other)) {
            return false;
        }
        boolean pronoun = one.kind() == NounPhrase.Kind.PRONOUN || other.kind() == NounPhrase.Kind.PRONOUN;
        boolean pronouns = one.kind() == NounPhrase.Kind.PRONOUN && other.kind() == NounPhrase.Kind.PRONOUN;
        boolean names = one.isNamed() && other.isNamed();
        boolean narrator = isNarrator(one) != isNarrator(other);
        return narrator || ((pronouns || names || (adjacent && !pronoun)) && !tokens.same(one.head(), other.head()));
    }

    private static boolean isNarrator(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PRONOUN && phrase.is(WordClass.FIRST_PERSON);
    }
}
