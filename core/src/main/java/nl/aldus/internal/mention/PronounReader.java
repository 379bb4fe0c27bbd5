package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the pronouns that stand for somebody, unless they only determine the noun behind them ({@code haar man}). */
final class PronounReader {

    private static final long NO_PRONOUN = (WordClass.DETERMINER & ~WordClass.POSSESSIVE)
            | WordClass.RELATIVE
            | WordClass.INTERROGATIVE
            | WordClass.AUXILIARY
            | WordClass.NEUTER;

    private final Tokens tokens;
    private final Constituents constituents;
    private final int own;

    PronounReader(Tokens tokens, Constituents constituents) {
        this.tokens = tokens;
        this.constituents = constituents;
        this.own = tokens.words().find("eigen");
    }

    /** Returns the pronoun that begins with a token, or null if none does. */
    @Nullable
    NounPhrase at(int first) {
        int several = severalWords(first);
        if (several > first) {
            return pronoun(first, several, 0);
        }
        return isPronoun(first) ? pronoun(first, first, tokens.classes(first)) : null;
    }

    /** Returns a demonstrative that stands for somebody, where a subject must be: {@code Die zei dat}. */
    static NounPhrase demonstrative(int token) {
        return pronoun(token, token, WordClass.DEMONSTRATIVE);
    }

    /** Returns a possessive that stands for somebody: {@code zijn} in {@code in zijn ogen}. */
    NounPhrase possessor(int token) {
        long shown = tokens.classes(token) & (NounPhrase.GENDER | WordClass.PLURAL);
        return pronoun(token, token, shown == 0 ? WordClass.MALE : shown);
    }

    private static NounPhrase pronoun(int first, int last, long classes) {
        return new NounPhrase(first, last, first, -1, -1, -1, Kind.PRONOUN, classes);
    }

    /** Returns the last word of a pronoun of several that begins here ({@code een van hen}), or -1. */
    private int severalWords(int first) {
        if (tokens.is(first, WordClass.PRONOUN_START) && tokens.is(first + 1, WordClass.PHRASE_SECOND)) {
            for (Phrase phrase : tokens.words().pronounsFrom(tokens.id(first))) {
                int last = first + phrase.words().length - 1;
                if ((phrase.classes() & WordClass.SUBJECT_PRONOUN) != 0
                        && tokens.matches(phrase, first)
                        && !constituents.isNominal(last + 1)) {
                    return last;
                }
            }
        }
        return -1;
    }

    private boolean isPronoun(int token) {
        if (!tokens.is(token, WordClass.PRONOUN) || tokens.is(token, NO_PRONOUN)) {
            return false;
        }
        return !tokens.is(token, WordClass.POSSESSIVE) || !canBePossessed(token + 1) || isVerbWithSubject(token + 1);
    }

    private boolean canBePossessed(int token) {
        if (own != Words.UNKNOWN && tokens.id(token) == own) {
            return true;
        }
        boolean adjective =
                tokens.is(token, WordClass.ADJECTIVE | WordClass.PARTICIPLE) && !tokens.is(token, WordClass.NOUN);
        boolean share = tokens.is(token, WordClass.NUMERAL) && tokens.is(token + 1, WordClass.PREPOSITION);
        return constituents.isNominal(token) && !share && (!adjective || tokens.lastChar(token) == 'e');
    }

    /** Returns whether a word that may be a verb has a subject behind it: {@code volgens haar letten de dieren}. */
    private boolean isVerbWithSubject(int token) {
        return tokens.is(token, WordClass.FINITE)
                && tokens.is(token + 1, WordClass.DEFINITE | WordClass.SUBJECT_PRONOUN)
                && !tokens.is(token + 1, WordClass.PREPOSITION);
    }
}
