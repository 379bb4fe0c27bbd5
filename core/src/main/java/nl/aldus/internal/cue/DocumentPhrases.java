package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds where something is written, with a verb that says no more: {@code In de brief staat dat}; {@code Dat staat in de brief}. */
final class DocumentPhrases {

    /** So many adverbs stand between the verb and what is written: {@code staat verder alleen dat}. */
    private static final int MOST_ADVERBS = 2;

    /** What tells when a text was written has at most so many items. */
    private static final int LONGEST_TIME = 3;

    /** A noun that no list has for a text, with its adjectives, has at most so many items. */
    private static final int LONGEST_NOUN = 3;

    /** Words between marks stand less than this behind the verb. */
    private static final int FARTHEST_WORDS = 8;

    private final Tokens tokens;
    private final Words words;
    private final SubjectFinder subjects;
    private final int zo;
    private final int in;
    private final int het;
    private final int dat;
    /** Adverbs that stand for a text named before. */
    private final int[] therein;

    DocumentPhrases(Tokens tokens, SubjectFinder subjects) {
        this.tokens = tokens;
        this.words = tokens.words();
        this.subjects = subjects;
        this.in = words.find("in");
        this.het = words.find("het");
        this.dat = words.find("dat");
        this.therein = words.findAll("daarin", "hierin", "daarop");
        this.zo = words.find("zo");
    }

    /** Returns the report of a phrase in a range of items, or null if nothing stands where the source should. */
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
        if (behind != null && first == sentence.from() + 1 && sentence.isWord(sentence.from(), dat)) {
            int end = sentence.itemOf(behind.last());
            return Report.ofCue(
                    sentence, Report.Form.VERB_SECOND, first, last, end, phrase.text(), behind, List.of(), false);
        }
        int clause = behindAdverbs(sentence, last + 1);
        boolean impersonal = sentence.isWord(last, het);
        if (impersonal && sentence.isBehindComma(opening) && endsPart(sentence, clause)) {
            return sentence.isBehindQuotation(opening)
                    ? null
                    : report(sentence, Report.Form.OWN_WORDS, first, last, clause - 1, phrase, null);
        }
        int opens = sentence.clauseStart(first);
        NounPhrase before = impersonal ? sourceIn(sentence, opens, first) : textIn(sentence, opens, first, clause);
        boolean refersBack = first - 1 == opens
                && sentence.isOneOf(opens, therein)
                && ClauseVerbs.hasFinite(sentence, clause + 2, sentence.lastContent());
        boolean told = (impersonal || refersBack || before != null) && sentence.opensReported(clause);
        boolean called = before != null && first == last && callsSomething(sentence, before, clause);
        return told || called ? report(sentence, Report.Form.NOUN, first, last, clause - 1, phrase, before) : null;
    }

    private static Report report(
            Sentence sentence,
            Report.Form form,
            int first,
            int cueLast,
            int last,
            Phrase phrase,
            @Nullable NounPhrase source) {
        return Report.ofCue(sentence, form, first, cueLast, last, phrase.text(), source, List.of(), true);
    }

    private static int behindAdverbs(Sentence sentence, int from) {
        int item = from;
        while (sentence.is(item, WordClass.ADVERB | WordClass.TIME)
                && !sentence.is(item, WordClass.COMPLEMENTISER)
                && item < from + MOST_ADVERBS) {
            item++;
        }
        return item;
    }

    /** {@code Bij de bond klinkt het dat}: those among whom it is said, or null. */
    private @Nullable NounPhrase sourceIn(Sentence sentence, int opens, int verb) {
        NounPhrase phrase = phraseIn(sentence, opens);
        boolean speaks =
                phrase != null && phrase.kind() != NounPhrase.Kind.OTHER && verbFollows(sentence, phrase, verb);
        return speaks ? phrase : null;
    }

    /** {@code In de brief staat dat}, and of what no list has for a text if a whole clause with {@code dat} follows; or null. */
    private @Nullable NounPhrase textIn(Sentence sentence, int opens, int verb, int clause) {
        NounPhrase document = documentIn(sentence, sentence.from());
        if (document != null && (verbFollows(sentence, document, verb) || sentence.isBehindComma(verb))) {
            return document;
        }
        boolean told = sentence.isWord(clause, dat)
                && ClauseVerbs.hasFinite(sentence, clause + 2, sentence.lastContent())
                && sentence.isWord(opens, in)
                && sentence.is(opens + 1, WordClass.DETERMINER);
        int end = beforeTime(sentence, verb);
        return told && fills(sentence, opens + 2, end)
                ? NounPhrase.ofDocument(sentence.token(opens + 1), sentence.token(end - 1))
                : null;
    }

    /** Returns whether a range holds a noun with its adjectives at most. */
    private static boolean fills(Sentence sentence, int first, int end) {
        for (int item = first; item < end; item++) {
            if (sentence.token(item) < 0 || sentence.is(item, WordClass.FUNCTION_WORD) || sentence.isBreak(item)) {
                return false;
            }
        }
        return end > first && end - first <= LONGEST_NOUN;
    }

    private @Nullable NounPhrase documentIn(Sentence sentence, int item) {
        NounPhrase found = phraseIn(sentence, item);
        return found != null && (found.kind() == NounPhrase.Kind.DOCUMENT || isMedium(found)) ? found : null;
    }

    /** {@code in de krant}, {@code op de website}. */
    private boolean isMedium(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.BODY && words.type(tokens.id(phrase.head())) == BodyType.MEDIUM;
    }

    /** Returns the mention in the prepositional phrase that begins at an item, or null. */
    private @Nullable NounPhrase phraseIn(Sentence sentence, int item) {
        boolean phrase = sentence.is(item, WordClass.PREPOSITION) && sentence.token(item + 1) >= 0;
        return phrase ? subjects.at(sentence.token(item + 1)) : null;
    }

    private static boolean endsPart(Sentence sentence, int item) {
        return sentence.isBreak(item) && !sentence.isKind(item, Tokens.COLON);
    }

    /** {@code In de brief heet het museum "de laatste eigenaar"}; what stands on a sign is nobody's. */
    private static boolean callsSomething(Sentence sentence, NounPhrase document, int item) {
        if (sentence.is(sentence.itemOf(document.head()), WordClass.SIGN)) {
            return false;
        }
        int next = item;
        while (next < item + FARTHEST_WORDS && sentence.token(next) >= 0 && !sentence.isBreak(next)) {
            next++;
        }
        return sentence.isSpan(next);
    }

    /** Returns whether a verb comes second behind a phrase, or behind what tells when it was written. */
    private static boolean verbFollows(Sentence sentence, NounPhrase phrase, int verb) {
        int behind = sentence.itemOf(phrase.last()) + 1;
        return behind == beforeTime(sentence, verb)
                || sentence.isBehindComma(verb)
                || (sentence.is(behind, WordClass.PREPOSITION) && !ClauseVerbs.hasFinite(sentence, behind, verb - 1));
    }

    /** Returns where a time begins that stands before a verb, with its preposition ({@code van vorige week}), or the verb. */
    private static int beforeTime(Sentence sentence, int verb) {
        for (int item = verb - 1; sentence.is(verb - 1, WordClass.TIME) && item >= verb - LONGEST_TIME; item--) {
            if (sentence.is(item, WordClass.PREPOSITION)) {
                return item;
            }
        }
        return verb;
    }
}
