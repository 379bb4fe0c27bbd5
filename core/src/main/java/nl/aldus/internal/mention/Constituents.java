package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Tells which part of a noun phrase a word can be: its determiner, a modifier, or whatever stands behind those. */
final class Constituents {

    private final Tokens tokens;

    Constituents(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether a determiner stands here, and not the conjunction or verb that is written like it. */
    boolean isDeterminer(int token) {
        long classes = tokens.classes(token);
        if ((classes & WordClass.DETERMINER) == 0 || (classes & WordClass.INTERROGATIVE) != 0) {
            return false;
        }
        if ((classes & WordClass.COMPLEMENTISER) != 0) {
            return tokens.is(token - 1, WordClass.PREPOSITION) && isNominal(token + 1); // volgens dat onderzoek
        }
        if ((classes & WordClass.AUXILIARY) != 0) {
            return isNominal(token + 1) || tokens.isCapitalised(token + 1);
        }
        boolean relative = (classes & WordClass.RELATIVE) != 0;
        return !relative
                || (!tokens.isKind(token - 1, Tokens.COMMA)
                        && !tokens.is(token - 1, WordClass.NOUN | WordClass.PARTICIPLE)
                        && !tokens.isCapitalised(token - 1));
    }

    /** Returns whether a word can stand inside a noun phrase behind its determiner. */
    boolean isNominal(int token) {
        if (tokens.isKind(token, Tokens.NUMBER)) {
            return true;
        }
        if (!tokens.isWord(token)) {
            return false;
        }
        long classes = tokens.classes(token);
        if ((classes & (WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NUMERAL | WordClass.COUNTRY_ADJECTIVE)) != 0) {
            return (classes & (WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY)) == 0;
        }
        return (classes & (WordClass.FUNCTION_WORD | WordClass.FINITE)) == 0;
    }

    /** Returns whether a word makes the noun behind it more precise: adjective, number, age, place. */
    boolean isModifier(int token) {
        if (tokens.isKind(token, Tokens.NUMBER)) {
            return true;
        }
        long classes = tokens.classes(token);
        if ((classes & (WordClass.ADJECTIVE | WordClass.COUNTRY_ADJECTIVE | WordClass.NUMERAL | WordClass.QUANTIFIER))
                != 0) {
            return (classes & (WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY)) == 0;
        }
        return isAge(token) || isLocalAdjective(token);
    }

    /** Returns whether a modifier stands here, with something behind it that it can modify. */
    boolean modifiesNext(int token) {
        return isModifier(token) && (isNominal(token + 1) || tokens.isCapitalised(token + 1));
    }

    /** Returns whether a title stands here, which has a name behind it: {@code mevrouw}, {@code dr.}. */
    boolean isTitle(int token) {
        return tokens.is(token, WordClass.TITLE) && tokens.isWord(token);
    }

    /** Returns the first token that is no title from a token on, behind so many of them at most. */
    int behindTitles(int token, int most) {
        int next = token;
        while (next < token + most && isTitle(next)) {
            next++;
        }
        return next;
    }

    /** Returns whether a word is like {@code Gentse}: an adjective of a place, before its noun. */
    boolean isLocalAdjective(int token) {
        return tokens.isCapitalised(token)
                && tokens.end(token) - tokens.start(token) > 4
                && tokens.lastChar(token) == 'e'
                && tokens.text().chars()[tokens.end(token) - 2] == 's'
                && !tokens.is(token, WordClass.FIRST_NAME)
                && !tokens.isCapitalised(token + 1)
                && isNominal(token + 1);
    }

    /** Returns whether a word is like {@code 49-jarige}. */
    boolean isAge(int token) {
        return tokens.isWord(token) && tokens.lastChar(token) == 'e' && Character.isDigit(tokens.firstChar(token));
    }
}
