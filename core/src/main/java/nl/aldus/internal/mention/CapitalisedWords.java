package nl.aldus.internal.mention;

import java.util.HashMap;
import java.util.Map;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.WordClass;

/** How the words of one text are written inside its sentences: always with a capital, or not. */
final class CapitalisedWords {

    private final Tokens tokens;
    private final Map<String, Boolean> always = new HashMap<>();

    CapitalisedWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of a word inside a sentence. */
    void see(int token) {
        boolean capital = tokens.isCapitalised(token);
        boolean counts =
                capital && !tokens.is(token, WordClass.FUNCTION_WORD | WordClass.COUNTRY_ADJECTIVE | WordClass.TITLE);
        if (counts) {
            always.putIfAbsent(word(token), true);
        }
    }

    /** Returns whether the word was seen with a capital inside a sentence. */
    boolean contains(int token) {
        return !always.isEmpty()
                && !tokens.is(token, WordClass.FUNCTION_WORD | WordClass.COUNTRY_ADJECTIVE | WordClass.TITLE)
                && always.containsKey(word(token));
    }

    private String word(int token) {
        return Fold.fold(tokens.slice(token, token));
    }
}
