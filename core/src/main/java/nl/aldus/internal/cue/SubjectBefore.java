package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the subject right before a verb, appositions, insertions and remarks between them. */
final class SubjectBefore {

    /** An insertion between a subject and its verb is shorter than this. */
    private static final int LONGEST_INSERTION = 40;
    /** What a noun phrase has behind it without a comma is shorter than this. */
    private static final int LONGEST_MODIFIER = 8;

    /** A noun phrase that is no mention ends at most so many items behind its first. */
    private static final int LONGEST_PHRASE = 8;

    private final Tokens tokens;
    private final Mentions mentions;
    private final NounPhraseParser parser;
    private final JointPhrases joint;
    private final int als;
    private final int op;

    SubjectBefore(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.parser = mentions.parser();
        this.joint = new JointPhrases(tokens, mentions);
        this.als = tokens.words().find("als");
        this.op = tokens.words().find("op");
    }

    /** Returns the subject that stands right before a verb, apposition and remarks between, or null. */
    @Nullable
    Subject find(Sentence sentence, int verb) {
        if (ClauseStarts.opensRole(sentence, verb - 2)) {
            return null;
        }
        int item = verb - 1;
        boolean comma = false;
        while (sentence.is(item, WordClass.ADVERB)
                && !sentence.is(item, WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NOUN)
                && sentence.has(item - 1)
                && mentions.covering(sentence.token(item)) == Mentions.NONE
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
            return beforeVerb(sentence, item, comma);
        }
        NounPhrase phrase = mentions.get(index);
        int first = sentence.itemOf(phrase.first());
        if (phrase.last() != sentence.token(item) || phrase.isObject()) {
            return joint(sentence, phrase, item);
        }
        if (sentence.isWord(first - 1, als) && JointPhrases.isExample(sentence, first - 1)) {
            return antecedent(sentence, first - 2);
        }
        Subject joined = joint(sentence, phrase, item);
        if (Subject.isComplement(sentence, first)) {
            return joined != null ? joined : beforeVerb(sentence, item, comma);
        }
        if (comma && phrase.last() == phrase.nameLast() && !isApposition(phrase)) {
            return beforeInsertion(sentence, item);
        }
        return joined != null ? joined : new Subject(phrase, true, first, item);
    }

    /** Returns the subject where no phrase that can be one ends right before the verb, or the comma before it; or null. */
    private @Nullable Subject beforeVerb(Sentence sentence, int last, boolean comma) {
        if (comma) {
            return beforeInsertion(sentence, last);
        }
        Subject plain = plainBefore(sentence, last);
        return plain != null ? plain : beforeRelativeClause(sentence, last);
    }

    /** {@code Bewoners die al jaren klagen zeggen dat}: the clause without commas has a verb of its own. */
    private @Nullable Subject beforeRelativeClause(Sentence sentence, int last) {
        boolean verb = false;
        for (int item = last; sentence.has(item - 1) && last - item < LONGEST_INSERTION; item--) {
            if (sentence.isBreak(item)) {
                return null;
            }
            if (verb && sentence.is(item, WordClass.RELATIVE) && !sentence.is(item, WordClass.COMPLEMENTISER)) {
                return antecedent(sentence, item - 1);
            }
            verb |= sentence.isFinite(item);
        }
        return null;
    }

    private @Nullable Subject antecedent(Sentence sentence, int last) {
        int index = mentions.covering(sentence.token(last));
        if (index == Mentions.NONE) {
            return null;
        }
        NounPhrase phrase = mentions.get(index);
        int first = sentence.itemOf(phrase.first());
        boolean opens = phrase.last() == sentence.token(last) && first == sentence.clauseStart(first);
        return opens && !phrase.isObject() ? new Subject(phrase, true, first, last) : null;
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
        Subject named = withApposition(sentence, last);
        if (named != null) {
            return named;
        }
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
            relative &= comma || (phrase.kind() != NounPhrase.Kind.PRONOUN && first == sentence.clauseStart(first));
            boolean opens = first == sentence.from() && !phrase.is(WordClass.OBJECT_PRONOUN);
            if (opens || (relative && !Subject.isComplement(sentence, first))) {
                return new Subject(phrase, true, first, item - 1);
            }
        }
        return null;
    }

    /** Returns whether the name of a phrase stands behind a comma, a title between them at most. */
    private boolean isApposition(NounPhrase phrase) {
        int before = phrase.nameFirst() - 1;
        while (tokens.is(before, WordClass.TITLE)) {
            before--;
        }
        return tokens.isKind(before, Tokens.COMMA);
    }

    /** Returns whether a comma stands behind the name of a phrase, an age or party between them at most. */
    private boolean hasApposition(NounPhrase phrase) {
        int behind = parser.skipParentheses(phrase.nameLast() + 1);
        return behind < phrase.last() && tokens.isKind(behind, Tokens.COMMA);
    }

    /**
     * {@code De ombudsvrouw, Pilar Otero, heeft}, {@code Pilar Otero, hoofd van de dienst, heeft}: what stands between the commas
     * is a part of the phrase that opens the sentence.
     */
    private @Nullable Subject withApposition(Sentence sentence, int last) {
        int end = beforeParentheses(sentence, last);
        int index = mentions.covering(sentence.token(end));
        if (index == Mentions.NONE || mentions.get(index).last() != sentence.token(end)) {
            return null;
        }
        NounPhrase phrase = mentions.get(index);
        boolean nameBehind = phrase.first() < phrase.nameFirst() && isApposition(phrase);
        boolean apposition = phrase.isNamed()
                && (nameBehind || hasApposition(phrase))
                && phrase.first() == sentence.firstToken(sentence.from());
        return apposition ? new Subject(phrase, true, sentence.from(), last) : null;
    }

    /** Returns a noun phrase of any kind that fills the sentence up to an item, or null. */
    private @Nullable Subject plainBefore(Sentence sentence, int last) {
        int first = behindCoordinator(sentence, sentence.clauseStart(last));
        int token = sentence.token(first);
        if (first == last && sentence.is(first, WordClass.DEMONSTRATIVE) && !sentence.is(first, WordClass.NEUTER)) {
            return new Subject(parser.demonstrative(token), true, first, last);
        }
        NounPhrase opening = Subject.mentionAt(mentions, token);
        if (opening != null && !opening.isObject() && !Subject.isComplement(sentence, first)) {
            return modified(sentence, opening, first, last);
        }
        if (token < 0 || Subject.isComplement(sentence, first) || last - first > LONGEST_PHRASE) {
            return null;
        }
        int number = sentence.is(first, WordClass.ADVERB) ? first + 1 : first;
        NounPhrase behindAdverb = number == first ? null : Subject.mentionAt(mentions, sentence.token(number));
        if (behindAdverb != null && !behindAdverb.isObject() && behindAdverb.kind() != NounPhrase.Kind.PRONOUN) {
            return modified(sentence, behindAdverb, number, last); // Ook mensen uit zijn club zeggen
        }
        if (isNumber(sentence, number)) {
            return share(sentence, first, number, last);
        }
        if (sentence.is(first, WordClass.PREPOSITION | WordClass.TIME)) {
            return null;
        }
        NounPhrase phrase = parser.subjectAt(sentence.token(number));
        if (phrase == null || sentence.token(last) != phrase.last() || tokens.is(phrase.head(), WordClass.TIME)) {
            return null;
        }
        Subject joined = joint(sentence, phrase, last);
        return joined != null ? joined : new Subject(phrase, true, first, last);
    }

    /** {@code het ministerie van asiel en migratie}: a bare noun joined to a complement is a part of the phrase that has it. */
    private int behindCoordinator(Sentence sentence, int first) {
        boolean joined = sentence.is(first - 1, WordClass.COORDINATOR) && !sentence.is(first, WordClass.FUNCTION_WORD);
        int index = joined ? mentions.covering(sentence.token(first - 2)) : Mentions.NONE;
        if (index == Mentions.NONE || mentions.beginningAt(sentence.token(first)) != Mentions.NONE) {
            return first;
        }
        NounPhrase phrase = mentions.get(index);
        boolean complement = phrase.last() > phrase.head() && phrase.last() == sentence.token(first - 2);
        return complement && !phrase.isNamed() ? sentence.itemOf(phrase.first()) : first;
    }

    /** {@code ruim 60 procent van de forenzen}, {@code een op de vier Belgen}: a number of people, up to the verb. */
    private @Nullable Subject share(Sentence sentence, int first, int number, int last) {
        int noun = isRatio(sentence, number + 1) ? number + 3 : number;
        NounPhrase phrase = parser.subjectAt(sentence.token(noun));
        return phrase == null || phrase.last() != sentence.token(last) || tokens.is(phrase.head(), WordClass.TIME)
                ? null
                : new Subject(phrase.withFirst(sentence.token(first)), true, first, last);
    }

    private boolean isRatio(Sentence sentence, int item) {
        return sentence.isWord(item, op) && sentence.is(item + 1, WordClass.DEFINITE) && isNumber(sentence, item + 2);
    }

    private static boolean isNumber(Sentence sentence, int item) {
        return sentence.is(item, WordClass.NUMERAL) || sentence.isKind(item, Tokens.NUMBER);
    }

    /** Returns a phrase with what is said of it behind it, if that is all of the clause: {@code een agent ter plaatse}, {@code het ministerie van asiel en migratie}. */
    private static @Nullable Subject modified(Sentence sentence, NounPhrase phrase, int first, int last) {
        int behind = sentence.itemOf(phrase.last()) + 1;
        boolean complementGoesOn = phrase.last() > phrase.head() && sentence.is(behind, WordClass.COORDINATOR);
        boolean modifies = complementGoesOn || sentence.is(behind, WordClass.PREPOSITION | WordClass.ADVERB);
        if (!modifies || last - behind > LONGEST_MODIFIER) {
            return null;
        }
        for (int item = behind; item <= last; item++) {
            if (sentence.isFinite(item)) {
                return null;
            }
        }
        return new Subject(phrase, true, first, last);
    }

    /** Returns {@code Jan en Piet} if a phrase is the last part of it, or null. */
    private @Nullable Subject joint(Sentence sentence, NounPhrase lastPhrase, int last) {
        List<NounPhrase> before = joint.before(sentence, lastPhrase);
        if (before.isEmpty()) {
            return null;
        }
        List<NounPhrase> others = new ArrayList<>(before.subList(1, before.size()));
        others.add(lastPhrase);
        NounPhrase first = before.get(0);
        return new Subject(first, others, true, sentence.itemOf(first.first()), last);
    }
}
