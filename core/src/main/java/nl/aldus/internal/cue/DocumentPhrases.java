package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds where something is written, with a verb that says no more: {@code In de brief staat dat}; {@code ..., staat in de brief}. */
final class DocumentPhrases {

    /** So many adverbs stand between the verb and what is written: {@code staat verder alleen dat}. */
    private static final int MOST_ADVERBS = 2;

    private final Tokens tokens;
    private final Words words;
    private final SubjectFinder subjects;
    private final int zo;

    DocumentPhrases(Tokens tokens, SubjectFinder subjects) {
        this.tokens = tokens;
        this.words = tokens.words();
        this.subjects = subjects;
        this.zo = words.find("zo");
    }

    /** Returns the report of a phrase in a range of items, or null if no document stands where it should. */
    @Nullable
    Report at(Sentence sentence, int first, int last, Phrase phrase) {
        NounPhrase behind = documentIn(sentence, last + 1);
        int opening = sentence.isWord(first - 1, zo) ? first - 1 : first;
        if (behind != null && sentence.isBehindComma(opening)) {
            int end = sentence.itemOf(behind.last());
            Cues cue = Cues.of(sentence.token(first), sentence.token(last));
            return Report.ofCue(
                            sentence, Report.Form.PHRASE, opening, last, end, phrase.text(), behind, List.of(), false)
                    .withCue(cue);
        }
        NounPhrase before = documentIn(sentence, sentence.from());
        int clause = last + 1;
        while (sentence.is(clause, WordClass.ADVERB) && clause <= last + MOST_ADVERBS) {
            clause++;
        }
        return before != null && opensClause(sentence, clause) && verbFollows(sentence, before, first)
                ? Report.ofCue(
                        sentence, Report.Form.NOUN, first, last, clause - 1, phrase.text(), before, List.of(), true)
                : null;
    }

    /** Returns the document in the prepositional phrase that begins at an item, or null. */
    private @Nullable NounPhrase documentIn(Sentence sentence, int item) {
        boolean phrase = sentence.is(item, WordClass.PREPOSITION) && sentence.token(item + 1) >= 0;
        NounPhrase found = phrase ? subjects.at(sentence.token(item + 1)) : null;
        return found != null && (found.kind() == NounPhrase.Kind.DOCUMENT || isMedium(found)) ? found : null;
    }

    /** {@code in de krant}, {@code op de website}. */
    private boolean isMedium(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.BODY && words.type(tokens.id(phrase.head())) == BodyType.MEDIUM;
    }

    private static boolean opensClause(Sentence sentence, int item) {
        return sentence.isKind(item, Tokens.COLON)
                || (sentence.is(item, WordClass.COMPLEMENTISER) && !sentence.isFinite(item + 1));
    }

    /** Returns whether a verb comes second behind a phrase, or behind the relative clause that belongs to it. */
    private static boolean verbFollows(Sentence sentence, NounPhrase phrase, int verb) {
        int behind = sentence.itemOf(phrase.last()) + 1;
        return behind == verb
                || sentence.isBehindComma(verb)
                || (sentence.is(behind, WordClass.PREPOSITION) && !ClauseVerbs.hasFinite(sentence, behind, verb - 1));
    }
}
