package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Any finite verb right behind a closing mark with its subject behind it reports: {@code "...", tempert Jansen}. */
final class UnlistedVerbs {

    private final Tokens tokens;
    private final SubjectFinder subjects;
    private final ReportingNouns nouns;

    UnlistedVerbs(Tokens tokens, SubjectFinder subjects, ReportingNouns nouns) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.nouns = nouns;
    }

    /** Returns the report whose verb stands at an item, or null. */
    @Nullable
    Report at(Sentence sentence, int item) {
        if (!sentence.isBehindQuotation(item) || !sentence.isFinite(item)) {
            return null;
        }
        Subject subject = subjects.behind(sentence, item, false);
        boolean somebody = subject != null
                && subject.phrase().kind() != NounPhrase.Kind.OTHER
                && !sentence.is(item, WordClass.AUXILIARY);
        if (subject == null || !(somebody || nouns.speakerBehind(subject.phrase()) != null)) {
            return null;
        }
        int token = sentence.token(item);
        return Report.ofCue(
                sentence,
                Report.Form.VERB_FIRST,
                item,
                item,
                subject.lastItem(),
                tokens.slice(token, token),
                subject.phrase(),
                subject.also(),
                false);
    }
}
