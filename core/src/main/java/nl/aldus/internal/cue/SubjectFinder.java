package nl.aldus.internal.cue;

import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a finite verb from Dutch word order: in a main clause the verb is second, so the subject stands
 * right before it, or right behind it when something else comes first (e-ANS 21.2); in a subordinate clause it follows
 * the conjunction.
 */
final class SubjectFinder {

    /** So many adverbs and pronouns may stand between verb and subject. */
    private static final int MOST_BETWEEN = 5;

    /** An insertion between a subject and its verb is shorter than this. */
    private static final int LONGEST_INSERTION = 40;
    /** What a noun phrase has behind it without a comma is shorter than this. */
    private static final int LONGEST_MODIFIER = 8;

    private final Tokens tokens;
    private final Mentions mentions;
    private final NounPhraseParser parser;
    private final int en;
    private final int het;

    SubjectFinder(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.parser = mentions.parser();
        this.en = tokens.words().find("en");
        this.het = tokens.words().find("het");
    }

    /** A subject, with the items it takes. */
    record Subject(NounPhrase phrase, @Nullable NounPhrase also, boolean before, int firstItem, int lastItem) {}

    /** Returns the subject that stands behind a verb, or null. */
    @Nullable
    Subject behind(Sentence sentence, int verb, boolean plural) {
        int item = verb + 1;
        for (int skipped = 0; skipped <= MOST_BETWEEN && sentence.token(item) >= 0; skipped++) {
            NounPhrase phrase = at(sentence.token(item));
            if (phrase != null && !isObject(phrase)) {
                return withSecond(sentence, phrase, item, plural);
            }
            int behindPhrase = phrase == null ? behindPrepositionalPhrase(sentence, item) : item;
            if (behindPhrase > item) {
                item = behindPhrase;
                continue;
            }
            if (phrase == null && !isSkippable(sentence, item)) {
                phrase = parser.subjectAt(sentence.token(item));
                return phrase == null ? null : withSecond(sentence, phrase, item, plural);
            }
            item = phrase == null ? item + 1 : sentence.itemOf(phrase.last()) + 1;
            NounPhrase complement = sentence.is(item, WordClass.PREPOSITION) && sentence.token(item + 1) >= 0
                    ? at(sentence.token(item + 1))
                    : null;
            if (complement != null) {
                item = sentence.itemOf(complement.last()) + 1;
            }
        }
        return null;
    }

    /** Returns the place behind the prepositional phrase that begins at an item ({@code in zijn jaarverslag}), or the item itself. */
    private int behindPrepositionalPhrase(Sentence sentence, int item) {
        if (!sentence.is(item, WordClass.PREPOSITION) || sentence.is(item, WordClass.DETERMINER | WordClass.PRONOUN)) {
            return item;
        }
        NounPhrase complement = sentence.token(item + 1) < 0 ? null : parser.subjectAt(sentence.token(item + 1));
        return complement == null ? item : sentence.itemOf(complement.last()) + 1;
    }

    private boolean isSkippable(Sentence sentence, int item) {
        boolean plainAdjective = sentence.is(item, WordClass.ADJECTIVE) && tokens.lastChar(sentence.token(item)) != 'e';
        boolean adverb = sentence.is(item, WordClass.ADVERB | WordClass.TIME)
                && !sentence.is(item, WordClass.DETERMINER & ~WordClass.QUANTIFIER);
        return plainAdjective || adverb || sentence.is(item, WordClass.OBJECT_PRONOUN);
    }

    /** Returns the subject of a main clause whose verb comes second, or null; {@code het} right before it stands for nobody. */
    @Nullable
    Subject around(Sentence sentence, int verb, boolean plural) {
        if (sentence.isWord(verb - 1, het)) {
            return null;
        }
        Subject before = before(sentence, verb);
        if (before != null) {
            return before;
        }
        return behind(sentence, verb, plural);
    }

    /** Returns the subject that stands right before a verb, apposition and remarks between, or null. */
    @Nullable
    Subject before(Sentence sentence, int verb) {
        int item = verb - 1;
        boolean comma = false;
        while (sentence.is(item, WordClass.ADVERB)
                && !sentence.is(item, WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NOUN)
                && sentence.has(item - 1)
                && verb - item <= 2) {
            item--;
        }
        if (sentence.isKind(item, Tokens.COMMA)) {
            comma = true;
            item--;
        }
        item = beforeParentheses(sentence, item);
        int index = mentions.covering(sentence.token(item));
        if (index == Mentions.NONE) {
            return comma ? beforeInsertion(sentence, item) : plainBefore(sentence, item);
        }
        NounPhrase phrase = mentions.get(index);
        int first = sentence.itemOf(phrase.first());
        if (phrase.last() != sentence.token(item) || isObject(phrase)) {
            return joint(sentence, phrase, item);
        }
        if (isComplement(sentence, first)) {
            return plainBefore(sentence, item);
        }
        if (comma && phrase.last() == phrase.nameLast() && !tokens.isKind(phrase.nameFirst() - 1, Tokens.COMMA)) {
            return beforeInsertion(sentence, item);
        }
        Subject joined = joint(sentence, phrase, item);
        return joined != null ? joined : new Subject(phrase, null, true, first, item);
    }

    /** Returns the item before the parentheses that end at an item, or the item itself: {@code Jansen (43)}. */
    private static int beforeParentheses(Sentence sentence, int last) {
        int item = last;
        if (sentence.isKind(item, Tokens.CLOSE)) {
            while (sentence.has(item) && !sentence.isKind(item, Tokens.OPEN)) {
                item--;
            }
            item--;
        }
        return item;
    }

    /**
     * Returns the subject before an insertion between commas, of which the last item is given: a relative clause, or
     * anything behind a phrase that opens the sentence ({@code Jansen, zelf ook boer, zegt dat}); null if there is none.
     */
    @Nullable
    Subject beforeInsertion(Sentence sentence, int last) {
        for (int item = last; sentence.has(item) && last - item < LONGEST_INSERTION; item--) {
            boolean comma = sentence.isKind(item, Tokens.COMMA);
            boolean relative = sentence.is(comma ? item + 1 : item, WordClass.RELATIVE);
            if (comma && sentence.isFinite(item + 1)) {
                return null;
            }
            int end = comma ? beforeParentheses(sentence, item - 1) : item - 1;
            int index = comma || relative ? mentions.covering(sentence.token(end)) : Mentions.NONE;
            if (index == Mentions.NONE || mentions.get(index).last() != sentence.token(end)) {
                continue;
            }
            NounPhrase phrase = mentions.get(index);
            int first = sentence.itemOf(phrase.first());
            boolean opens = first == sentence.from() && !phrase.is(WordClass.OBJECT_PRONOUN);
            if (opens || (relative && !isComplement(sentence, first))) {
                return new Subject(phrase, null, true, first, item - 1);
            }
        }
        return null;
    }

    /** Returns a noun phrase of any kind that fills the sentence up to an item, or null. */
    private @Nullable Subject plainBefore(Sentence sentence, int last) {
        int first = clauseStart(sentence, last);
        int token = sentence.token(first);
        if (first == last && sentence.is(first, WordClass.DEMONSTRATIVE) && !sentence.is(first, WordClass.NEUTER)) {
            return new Subject(parser.demonstrative(token), null, true, first, last);
        }
        NounPhrase opening = token < 0 ? null : at(token);
        if (opening != null && !isObject(opening) && !isComplement(sentence, first)) {
            return modified(sentence, opening, first, last);
        }
        if (token < 0
                || isComplement(sentence, first)
                || last - first > 8
                || sentence.is(first, WordClass.PREPOSITION | WordClass.ADVERB | WordClass.TIME)) {
            return null;
        }
        NounPhrase phrase = parser.subjectAt(token);
        if (phrase == null || sentence.token(last) != phrase.last() || tokens.is(phrase.head(), WordClass.TIME)) {
            return null;
        }
        return new Subject(phrase, null, true, first, last);
    }

    /** Returns a phrase with what is said of it behind it, if that is all of the clause: {@code een agent ter plaatse}. */
    private static @Nullable Subject modified(Sentence sentence, NounPhrase phrase, int first, int last) {
        int behind = sentence.itemOf(phrase.last()) + 1;
        if (!sentence.is(behind, WordClass.PREPOSITION | WordClass.ADVERB) || last - behind > LONGEST_MODIFIER) {
            return null;
        }
        for (int item = behind; item <= last; item++) {
            if (sentence.isFinite(item)) {
                return null;
            }
        }
        return new Subject(phrase, null, true, first, last);
    }

    /** Returns {@code Jan en Piet} if a phrase is the second part of it, or null. */
    private @Nullable Subject joint(Sentence sentence, NounPhrase second, int last) {
        int item = sentence.itemOf(second.first()) - 1;
        if (!sentence.isWord(item, en)) {
            return null;
        }
        int index = mentions.covering(sentence.token(item - 1));
        if (index == Mentions.NONE || mentions.get(index).last() != sentence.token(item - 1)) {
            return null;
        }
        NounPhrase first = mentions.get(index);
        int firstItem = sentence.itemOf(first.first());
        if (isObject(first) || isComplement(sentence, firstItem) || firstItem != clauseStart(sentence, firstItem)) {
            return null;
        }
        return new Subject(first, second, true, firstItem, last);
    }

    private Subject withSecond(Sentence sentence, NounPhrase phrase, int item, boolean plural) {
        int last = sentence.itemOf(phrase.last());
        int next = sentence.itemOf(parser.skipParentheses(phrase.last() + 1));
        boolean several = plural || (phrase.isNamed() && tokens.is(phrase.role(), WordClass.PLURAL));
        if (several && sentence.isWord(next, en) && !phrase.is(WordClass.PLURAL)) {
            NounPhrase second = at(sentence.token(next + 1));
            if (second != null && !isObject(second)) {
                return new Subject(phrase, second, false, item, sentence.itemOf(second.last()));
            }
        }
        return new Subject(phrase, null, false, item, last);
    }

    /** Returns the subject of a clause whose verb is last: the first phrase behind its conjunction, or the antecedent. */
    @Nullable
    Subject inSubordinate(Sentence sentence, int conjunction, int verb) {
        if (sentence.is(conjunction, WordClass.RELATIVE) && !sentence.is(conjunction, WordClass.COMPLEMENTISER)) {
            Subject antecedent = antecedent(sentence, conjunction);
            if (antecedent != null) {
                return antecedent;
            }
        }
        for (int item = conjunction + 1; item < verb; item++) {
            int index = mentions.beginningAt(sentence.token(item));
            if (index != Mentions.NONE && !isObject(mentions.get(index)) && !isComplement(sentence, item)) {
                NounPhrase phrase = mentions.get(index);
                return new Subject(phrase, null, true, item, sentence.itemOf(phrase.last()));
            }
        }
        return null;
    }

    private @Nullable Subject antecedent(Sentence sentence, int relative) {
        for (int item = relative - 1; sentence.has(item) && relative - item < 8; item--) {
            int index = mentions.covering(sentence.token(item));
            if (index != Mentions.NONE) {
                NounPhrase phrase = mentions.get(index);
                return new Subject(phrase, null, true, sentence.itemOf(phrase.first()), item);
            }
        }
        return null;
    }

    /** Returns the subject of the sentence as a whole: the first phrase in it that can be one, or null. */
    @Nullable
    NounPhrase ofSentence(Sentence sentence, int before) {
        for (int item = sentence.from(); item < before; item++) {
            int index = mentions.beginningAt(sentence.token(item));
            if (index != Mentions.NONE
                    && !isObject(mentions.get(index))
                    && !isComplement(sentence, item)
                    && mentions.get(index).kind() != NounPhrase.Kind.DOCUMENT) {
                return mentions.get(index);
            }
        }
        return null;
    }

    /** Returns the subject of the sentence up to an item, or else the phrase nearest before that item, or null. */
    @Nullable
    NounPhrase nearest(Sentence sentence, int before) {
        NounPhrase subject = ofSentence(sentence, before);
        for (int item = before - 1; subject == null && sentence.has(item); item--) {
            int index = mentions.covering(sentence.token(item));
            subject = index == Mentions.NONE ? null : mentions.get(index);
        }
        return subject;
    }

    /** Returns the first item of the clause that an item stands in. */
    int clauseStart(Sentence sentence, int item) {
        int start = item;
        while (sentence.has(start - 1)
                && !sentence.isBreak(start - 1)
                && !sentence.isSpan(start - 1)
                && !sentence.is(start - 1, WordClass.COORDINATOR | WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR)) {
            start--;
        }
        return start;
    }

    @Nullable
    NounPhrase at(int token) {
        int index = mentions.beginningAt(token);
        return index == Mentions.NONE ? null : mentions.get(index);
    }

    private static boolean isObject(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PRONOUN
                && phrase.is(WordClass.OBJECT_PRONOUN)
                && !phrase.is(WordClass.SUBJECT_PRONOUN);
    }

    /** Returns whether a preposition stands before a phrase, so that it is no subject. */
    private static boolean isComplement(Sentence sentence, int first) {
        return sentence.is(first - 1, WordClass.PREPOSITION);
    }
}
