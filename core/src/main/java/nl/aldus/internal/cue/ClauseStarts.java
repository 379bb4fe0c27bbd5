package nl.aldus.internal.cue;

import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Finds where a clause begins, read from datelines, colons, conjunctions and word order. */
final class ClauseStarts {

    /** A dateline is shorter than this. */
    private static final int LONGEST_DATELINE = 9;
    /** The places in one in lower case have at most so many words. */
    private static final int LONGEST_PLACES = 4;

    private final Tokens tokens;
    private final Mentions mentions;

    ClauseStarts(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** Returns the first item of the main clause that ends before an item. */
    int mainStart(Sentence sentence, int before) {
        boolean finite = false;
        int start = behindDateline(sentence);
        for (int item = sentence.from(); item < before; item++) {
            if (sentence.isKind(item, Tokens.COLON) || sentence.isKind(item, Tokens.SEMICOLON)) {
                start = item + 1;
                finite = false;
            } else if (sentence.isFinite(item)) {
                finite = true;
            } else if (finite
                    && sentence.is(item, WordClass.COORDINATOR)
                    && !sentence.is(item, WordClass.COMPLEMENTISER)
                    && opensMainOrSubject(sentence, item + 1)) {
                start = item + 1;
                finite = false;
            }
        }
        return start;
    }

    private boolean opensMainOrSubject(Sentence sentence, int item) {
        return sentence.is(item, WordClass.DETERMINER | WordClass.PRONOUN)
                || mentions.beginningAt(sentence.token(item)) != Mentions.NONE;
    }

    /** Returns the first item of the statement that ends before an item: behind the dateline and any colon or semicolon. */
    int statementStart(Sentence sentence, int before) {
        int start = behindDateline(sentence);
        for (int item = start; item < before; item++) {
            if (sentence.isKind(item, Tokens.COLON) || sentence.isKind(item, Tokens.SEMICOLON)) {
                start = item + 1;
            }
        }
        return start;
    }

    /** Returns the first item behind {@code DEN HAAG (ANP) -} at the start of a paragraph, or the first of the sentence. */
    int behindDateline(Sentence sentence) {
        int item = sentence.from();
        if (!tokens.paragraphBefore(sentence.firstToken(item))) {
            return item;
        }
        boolean capitals = tokens.isAllCapitals(sentence.token(item)) || isPlaces(sentence);
        while (item < sentence.from() + LONGEST_DATELINE && sentence.has(item)) {
            if (sentence.isKind(item, Tokens.DASH)) {
                return capitals ? item + 1 : sentence.from();
            }
            if (sentence.isKind(item, Tokens.CLOSE) && isAgency(sentence, item)) {
                return sentence.isKind(item + 1, Tokens.DASH) ? item + 2 : item + 1;
            }
            capitals |= sentence.isKind(item, Tokens.CLOSE);
            if (sentence.isSpan(item) || sentence.isFinite(item)) {
                return sentence.from();
            }
            item++;
        }
        return sentence.from();
    }

    /** {@code Bilzen/Genk - De politie}: words with a capital alone up to the dash, and another behind it. */
    private boolean isPlaces(Sentence sentence) {
        int item = sentence.from();
        while (tokens.isCapitalised(sentence.token(item)) || sentence.isKind(item, Tokens.SYMBOL)) {
            item++;
        }
        return item > sentence.from()
                && item <= sentence.from() + LONGEST_PLACES
                && sentence.isKind(item, Tokens.DASH)
                && tokens.isCapitalised(sentence.token(item + 1));
    }

    /** Returns whether a name fills the brackets that end at an item, and capitals or nothing stands before them: {@code BREDA (ANP)}. */
    private boolean isAgency(Sentence sentence, int close) {
        int open = close - 1;
        while (sentence.has(open) && !sentence.isKind(open, Tokens.OPEN)) {
            if (!tokens.isCapitalised(sentence.token(open)) && !sentence.isKind(open, Tokens.SYMBOL)) {
                return false;
            }
            open--;
        }
        return open < close - 1
                && (open == sentence.from() || tokens.isAllCapitals(sentence.token(open - 1)))
                && sentence.has(close + 1);
    }

    /** {@code Als kind zong ze}: a singular noun alone between conjunction and verb tells in what role, and opens no clause. */
    static boolean opensRole(Sentence sentence, int item) {
        return sentence.is(item, WordClass.SUBORDINATOR)
                && sentence.is(item + 1, WordClass.PERSON_NOUN)
                && !sentence.is(item + 1, WordClass.PLURAL)
                && sentence.isFinite(item + 2);
    }

    /** Returns whether a clause of time, reason and so on begins at an item, in which {@code dat} means {@code that}. */
    static boolean opensAdverbial(Sentence sentence, int item) {
        return sentence.is(item, WordClass.SUBORDINATOR)
                && !sentence.is(item, WordClass.COMPLEMENTISER | WordClass.INTERROGATIVE | WordClass.PREPOSITION);
    }
}
