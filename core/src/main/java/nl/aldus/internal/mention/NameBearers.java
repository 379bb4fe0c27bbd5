package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells what bears a name - a person, an organisation, a place - as far as the name shows it. */
final class NameBearers {

    private static final int LONGEST_ACRONYM = 6;

    private final Tokens tokens;
    private final NameWords words;

    NameBearers(Tokens tokens, NameWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Returns what bears a name: one of the kinds for names. */
    Kind kind(int first, int last) {
        Phrase listed = listed(first);
        if (listed != null && first + listed.words().length - 1 == last) {
            return (listed.classes() & (WordClass.BODY | WordClass.ACRONYM)) != 0 ? Kind.BODY_NAME : Kind.PLACE_NAME;
        }
        if (hasNounOfBody(first, last) || hasAmpersand(first, last) || isDomain(last)) {
            return Kind.BODY_NAME;
        }
        if (last > first && (tokens.is(first, WordClass.FIRST_NAME) || words.isInitial(first))) {
            return Kind.PERSON_NAME;
        }
        if (tokens.is(first, WordClass.ACRONYM) && tokens.isAllCapitals(first)) {
            return Kind.BODY_NAME;
        }
        return last == first ? kindOfSingle(first) : Kind.NAME;
    }

    private Kind kindOfSingle(int name) {
        if (tokens.is(name, WordClass.COUNTRY | WordClass.PLACE) && !tokens.is(name, WordClass.FIRST_NAME)) {
            return Kind.PLACE_NAME;
        }
        if (tokens.is(name, WordClass.FIRST_NAME) && !tokens.is(name, WordClass.BODY | WordClass.PLACE)) {
            return Kind.PERSON_NAME;
        }
        boolean acronym = tokens.isAllCapitals(name) && tokens.end(name) - tokens.start(name) <= LONGEST_ACRONYM;
        return acronym || tokens.is(name, WordClass.BODY) ? Kind.BODY_NAME : Kind.NAME;
    }

    /** Behind a given name a surname may end like such a noun: {@code Truus Bijland}. */
    private boolean hasNounOfBody(int first, int last) {
        boolean given = tokens.is(first, WordClass.FIRST_NAME);
        for (int i = first; i <= last; i++) {
            boolean listed = tokens.id(i) != Words.UNKNOWN;
            if ((listed || !given) && tokens.is(i, WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAmpersand(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (words.isAmpersand(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word is like {@code Marktplaats.nl}. */
    private boolean isDomain(int token) {
        char[] text = tokens.text().chars();
        for (int i = tokens.start(token) + 1; i + 2 < tokens.end(token); i++) {
            if (text[i] == '.' && Character.isLowerCase(text[i - 1]) && Character.isLowerCase(text[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the gender that a name shows, as bits of {@link WordClass}. */
    long gender(int first) {
        return tokens.is(first, WordClass.FIRST_NAME) ? tokens.classes(first) & NounPhrase.GENDER : 0;
    }

    /** Returns the longest name of several words in the lexicon that begins here, or null. */
    @Nullable
    Phrase listed(int first) {
        if (!tokens.is(first, WordClass.PHRASE_START)
                || !tokens.is(first + 1, WordClass.PHRASE_SECOND)
                || !tokens.isCapitalised(first)) {
            return null;
        }
        for (Phrase phrase : tokens.words().phrasesFrom(tokens.id(first))) {
            if ((phrase.classes() & (WordClass.BODY | WordClass.ACRONYM | WordClass.COUNTRY | WordClass.PLACE)) != 0
                    && tokens.matches(phrase, first)
                    && tokens.isCapitalised(first + phrase.words().length - 1)) {
                return phrase;
            }
        }
        return null;
    }
}
