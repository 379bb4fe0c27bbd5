package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Any verb right behind a closing mark with its subject behind it reports, also one in no list: {@code "...", tempert Jansen}. */
final class UnlistedVerbs {

    private final Tokens tokens;
    private final SubjectFinder subjects;
    private final ReportingNouns nouns;

    UnlistedVerbs(Tokens tokens, SubjectFinder subjects, ReportingNouns nouns) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.nouns = nouns;
    }

    /** Returns whether a word in lower case is in no list and looks like a finite verb: {@code sombert}, {@code smaalde}. */
    boolean isUnknown(Sentence sentence, int item) {
        int token = sentence.token(item);
        if (!tokens.isWord(token) || tokens.classes(token) != 0 || tokens.isCapitalised(token)) {
            return false;
        }
        char last = tokens.lastChar(token);
        return last == 't' || last == 'e' || last == 'n' || last == 'd';
    }

    /** Returns the report whose verb stands at an item, or null. */
    @Nullable
    Report at(Sentence sentence, int item) {
        boolean unknown = isUnknown(sentence, item);
        if (!sentence.isBehindQuotation(item) || !(unknown || sentence.isFinite(item))) {
            return null;
        }
        Subject subject = subjects.behind(sentence, item, false);
        boolean somebody = subject != null
                && subject.phrase().kind() != NounPhrase.Kind.OTHER
                && !(unknown && subject.firstItem() > item + 1)
                && !sentence.is(item, WordClass.AUXILIARY);
        boolean noun = subject != null && nouns.speakerIn(subject.phrase()) != null;
        if (subject == null || !(somebody || noun)) {
            return null;
        }
        int token = sentence.token(item);
        return Report.ofCue(
                sentence,
                noun ? Report.Form.PHRASE : Report.Form.VERB_FIRST,
                item,
                item,
                subject.lastItem(),
                tokens.slice(token, token),
                subject.phrase(),
                subject.also(),
                false);
    }
}
