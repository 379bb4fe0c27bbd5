package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads phrases that together are one source: {@code politie en brandweer}, {@code VVD, D66 en Volt}, {@code zowel Bos als Kat}. */
final class JointPhrases {

    /** Of a longer list nobody reads all as speakers. */
    private static final int MOST_PHRASES = 8;

    private static final long SPEAKERS = WordClass.PERSON_NOUN | WordClass.BODY_NOUN;

    private final Mentions mentions;
    private final NounPhraseParser parser;
    private final int en;
    private final int als;
    private final int zowel;

    JointPhrases(Tokens tokens, Mentions mentions) {
        this.mentions = mentions;
        this.parser = mentions.parser();
        this.en = tokens.words().find("en");
        this.als = tokens.words().find("als");
        this.zowel = tokens.words().find("zowel");
    }

    /** {@code mensen als Bos}: somebody named behind a plural is one of those meant. */
    static boolean isExample(Sentence sentence, int als) {
        return sentence.is(als - 1, WordClass.PLURAL)
                && sentence.is(als - 1, WordClass.PERSON_NOUN | WordClass.BODY_NOUN)
                && sentence.isCapitalised(als + 1);
    }

    /** Returns the last token of a phrase with those joined to it. */
    static int last(NounPhrase phrase, List<NounPhrase> joined) {
        return joined.isEmpty() ? phrase.last() : joined.get(joined.size() - 1).last();
    }

    /** Returns the phrases joined to the one in front of them, or none; a list without its {@code en} is none. */
    List<NounPhrase> behind(Sentence sentence, NounPhrase first) {
        int joiner = joinerBehind(sentence, first);
        if (!isJoiner(sentence, joiner, first) && !sentence.isKind(joiner, Tokens.COMMA)) {
            return List.of();
        }
        List<NounPhrase> joined = new ArrayList<>();
        NounPhrase last = first;
        while (joined.size() < MOST_PHRASES) {
            boolean closes = isJoiner(sentence, joiner, first);
            boolean listed = sentence.isKind(joiner, Tokens.COMMA) && standsInLists(last);
            NounPhrase next = closes || listed ? joinedAt(sentence, joiner + 1, last) : null;
            if (next == null) {
                return List.of();
            }
            joined.add(next);
            if (closes) {
                return joined;
            }
            last = next;
            joiner = joinerBehind(sentence, last);
        }
        return List.of();
    }

    /** What stands before the comma behind a person's description may be the same person. */
    private static boolean standsInLists(NounPhrase phrase) {
        return phrase.isNamed() || phrase.kind() == NounPhrase.Kind.BODY;
    }

    private int joinerBehind(Sentence sentence, NounPhrase phrase) {
        return sentence.itemOf(parser.skipParentheses(phrase.last() + 1));
    }

    private boolean isJoiner(Sentence sentence, int item, NounPhrase first) {
        return sentence.isWord(item, en)
                || (sentence.isWord(item, als) && sentence.isWord(sentence.itemOf(first.first()) - 1, zowel));
    }

    /** Returns the phrase at an item; one that is bare may be joined to another bare one ({@code politie en brandweer}). */
    private @Nullable NounPhrase joinedAt(Sentence sentence, int item, NounPhrase before) {
        NounPhrase phrase = Subject.mentionAt(mentions, sentence.token(item));
        if (phrase != null) {
            return phrase.isObject() || isSame(sentence, before, phrase) ? null : phrase;
        }
        NounPhrase bare = isBare(before) && sentence.is(item, SPEAKERS) ? parser.subjectAt(sentence.token(item)) : null;
        return bare == null || isSame(sentence, before, bare) ? null : bare;
    }

    private static boolean isBare(NounPhrase phrase) {
        return phrase.first() == phrase.head();
    }

    /** {@code hoogleraar en voorzitter Rik Maas}: a role alone and one with a name are the same person's. */
    private static boolean isSame(Sentence sentence, NounPhrase first, NounPhrase second) {
        return isBare(first)
                && sentence.is(sentence.itemOf(first.head()), WordClass.PERSON_NOUN)
                && !first.is(WordClass.PLURAL)
                && second.isNamed();
    }

    /** Returns the phrases joined to the one behind them, in text order, or none. */
    List<NounPhrase> before(Sentence sentence, NounPhrase last) {
        int joiner = sentence.itemOf(last.first()) - 1;
        if (!sentence.isWord(joiner, en) && !sentence.isWord(joiner, als)) {
            return List.of();
        }
        NounPhrase phrase = openingUpTo(sentence, joiner - 1, sentence.isWord(joiner, als));
        if (phrase != null && isSame(sentence, phrase, last)) {
            return List.of();
        }
        List<NounPhrase> joined = new ArrayList<>();
        while (phrase != null && joined.size() < MOST_PHRASES) {
            joined.add(0, phrase);
            int comma = sentence.itemOf(phrase.first()) - 1;
            boolean listed = standsInLists(phrase) && sentence.isKind(comma, Tokens.COMMA);
            NounPhrase listedBefore = listed ? openingUpTo(sentence, comma - 1, false) : null;
            phrase = listedBefore != null && standsInLists(listedBefore) ? listedBefore : null;
        }
        return joined;
    }

    /** Returns the phrase that fills its clause up to an item, or stands behind {@code zowel}; null if there is none. */
    private @Nullable NounPhrase openingUpTo(Sentence sentence, int item, boolean behindBoth) {
        int index = mentions.covering(sentence.token(item));
        NounPhrase phrase = index == Mentions.NONE ? null : mentions.get(index);
        if (phrase == null || phrase.last() != sentence.token(item) || phrase.isObject()) {
            return null;
        }
        int first = sentence.itemOf(phrase.first());
        boolean opens = behindBoth
                ? sentence.isWord(first - 1, zowel)
                : first == sentence.clauseStart(first) && !Subject.isComplement(sentence, first);
        return opens ? phrase : null;
    }
}
