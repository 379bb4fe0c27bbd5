package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** {@code Jansen spreekt van "onzin", Smit van "een begin"}: the second fragment has a speaker of its own and shares the verb. */
final class SharedVerb implements Rule {

    static final String NAME = "fragment beside a shared verb";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        int earlier = Surroundings.spanBefore(sentence, item);
        int last = sentence.isWord(item - 1, scene.tokens().words().find("van")) ? item - 2 : item - 1;
        int index = scene.mentions().covering(sentence.token(last));
        if (earlier == QuotedSpans.NONE || index == Mentions.NONE || !sharesVerb(speech.verdict(earlier))) {
            return null;
        }
        NounPhrase phrase = scene.mentions().get(index);
        int first = sentence.itemOf(phrase.first());
        boolean joined = sentence.isKind(first - 1, Tokens.COMMA)
                || sentence.isKind(first - 1, Tokens.SEMICOLON)
                || sentence.is(first - 1, WordClass.COORDINATOR);
        boolean somebody = phrase.isNamed() || scene.tokens().is(phrase.first(), WordClass.DETERMINER);
        return joined && somebody && first - 2 <= scene.itemOf(earlier) + 1 && phrase.last() == sentence.token(last)
                ? Verdict.beside(name(), phrase)
                : null;
    }

    private static boolean sharesVerb(@Nullable Verdict verdict) {
        Report report = verdict == null ? null : verdict.report();
        return verdict != null
                && (verdict.rule().equals(NAME) || (report != null && report.takes(Frame.NAME | Frame.VAN)));
    }
}
