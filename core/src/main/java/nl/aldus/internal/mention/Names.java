package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;

/** Recognises names: sequences of capitalised words with the particles between them. */
final class Names {

    private static final int LONGEST_NAME = 8;

    private final Tokens tokens;
    private final NameWords words;
    private final CapitalisedWords capitalised;
    private final NameStart start;
    private final NameBearers bearers;
    private final int van;

    Names(Tokens tokens) {
        this.tokens = tokens;
        this.words = new NameWords(tokens);
        this.capitalised = new CapitalisedWords(tokens);
        this.start = new NameStart(tokens, words, capitalised);
        this.van = tokens.words().find("van");
        this.bearers = new NameBearers(tokens, words);
    }

    /** Returns the last token of the name that begins with a token, or -1 if none does. */
    int last(int first) {
        int last = beginningLast(first);
        while (last >= 0 && last - first < LONGEST_NAME) {
            int next = continuation(first, last);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return last;
    }

    /** Returns the last token of what a name begins with - a listed name, or a word with its particles - or -1. */
    private int beginningLast(int first) {
        Phrase listed = bearers.listed(first);
        if (listed != null) {
            return first + listed.words().length - 1;
        }
        if (!start.isAt(first)) {
            return -1;
        }
        return words.isParticle(first) && !words.isAt(first) ? words.behindParticles(first) : first;
    }

    /** Returns the last token of the part that goes on a name behind {@code last}, or -1. */
    private int continuation(int first, int last) {
        int next = words.isAmpersand(last + 1) ? last + 2 : last + 1;
        if (next >= tokens.count() || tokens.paragraphBefore(next) || !tokens.isWord(next)) {
            return -1;
        }
        if (tokens.hasFullStop(last) && !words.isInitial(last) && !tokens.is(last, WordClass.TITLE)) {
            return -1;
        }
        if (words.isAt(next)) {
            return next;
        }
        boolean articleFollows = words.isParticle(next + 1) && !tokens.isCapitalised(next + 1);
        if (!words.isParticle(next) || (words.joinsOnlyBeforeArticle(next) && !articleFollows)) {
            return -1;
        }
        boolean ownName = first == last && words.isParticle(next + 1) && (tokens.id(next) == van || isGiven(first));
        return ownName || !isAffiliation(first, last, next) ? words.behindParticles(next) : -1;
    }

    /** Only behind a given name a surname begins with {@code in de}, {@code aan het}: {@code Smit in de Kamer} is in a place. */
    private boolean isGiven(int token) {
        return tokens.is(token, WordClass.FIRST_NAME) || words.isInitial(token);
    }

    /**
     * Returns whether {@code van} behind a name says where the person belongs ({@code Brad Smith van Microsoft}) and is no
     * part of it ({@code Dick van Duijn}, {@code Dick van Gent}): the name is complete already, or an organisation follows.
     */
    private boolean isAffiliation(int first, int last, int particle) {
        if (!tokens.is(particle, WordClass.PREPOSITION)) {
            return false;
        }
        if (tokens.is(particle + 1, WordClass.BODY | WordClass.ACRONYM | WordClass.COUNTRY)
                || tokens.isAllCapitals(particle + 1)) {
            return true;
        }
        if (tokens.is(particle + 1, WordClass.PLACE)) {
            return first < last || !isGiven(first);
        }
        for (int i = first; i <= last; i++) {
            if (!isGiven(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a name of several words in the lexicon begins with a token. */
    boolean isListed(int token) {
        return bearers.listed(token) != null;
    }

    /** Returns whether a word is a name wherever its capital says nothing: it has one inside a sentence too. */
    boolean isKnown(int token) {
        return capitalised.contains(token);
    }

    /** Returns whether a sentence, quotation or list item begins with a token, so that its capital says nothing. */
    boolean beginsSentence(int token) {
        return capitalised.beginsSentence(token);
    }

    /** Returns whether a noun such as {@code Kamerlid} has a capital by custom and the name of the person behind it. */
    boolean isCapitalisedRole(int token) {
        return start.isCapitalisedRole(token);
    }

    /** Returns what bears a name: one of the kinds for names. */
    NounPhrase.Kind kind(int first, int last) {
        return bearers.kind(first, last);
    }

    /** Returns the gender that a name shows, as bits of {@link WordClass}. */
    long gender(int first) {
        return bearers.gender(first);
    }

    /** Returns the gender that the words beside a name show, or else the name. */
    long gender(long classesBeside, int first) {
        long shown = classesBeside & NounPhrase.GENDER;
        return shown != 0 ? shown : bearers.gender(first);
    }
}
