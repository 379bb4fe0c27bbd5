package nl.aldus.internal.mention;

import nl.aldus.internal.text.DistinctWords;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** The words of one text that have a capital inside its sentences. */
final class CapitalisedWords {

    private static final long OTHERWISE_CAPITALISED =
            WordClass.FUNCTION_WORD | WordClass.COUNTRY_ADJECTIVE | WordClass.TITLE;

    private final Tokens tokens;
    private final DistinctWords words;

    CapitalisedWords(Tokens tokens) {
        this.tokens = tokens;
        this.words = new DistinctWords(tokens);
    }

    /** Takes note of a word with a capital inside a sentence. */
    void see(int token) {
        if (!tokens.is(token, OTHERWISE_CAPITALISED)) {
            words.add(token);
        }
    }

    /** Returns whether the word was seen with a capital inside a sentence. */
    boolean contains(int token) {
        return words.count() > 0 && !tokens.is(token, OTHERWISE_CAPITALISED) && words.find(token) != DistinctWords.NONE;
    }
}
