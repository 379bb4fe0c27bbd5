package nl.aldus.internal.mention;

import nl.aldus.internal.text.DistinctWords;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** The words of one text that have a capital inside its sentences, where it says something. */
final class CapitalisedWords {

    private static final long OTHERWISE_CAPITALISED =
            WordClass.FUNCTION_WORD | WordClass.COUNTRY_ADJECTIVE | WordClass.TITLE;

    private final Tokens tokens;
    private final DistinctWords words;

    CapitalisedWords(Tokens tokens) {
        this.tokens = tokens;
        this.words = new DistinctWords(tokens);
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.isCapitalised(token)
                    && !beginsSentence(token)
                    && !tokens.is(token, OTHERWISE_CAPITALISED)
                    && !isInhabitant(token)) {
                words.add(token);
            }
        }
    }

    /** {@code de Belg}, {@code twee Belgen}: its capital does not make a name of it, as it does behind a given name. */
    private boolean isInhabitant(int token) {
        boolean behindName = tokens.isCapitalised(token - 1)
                ? !tokens.is(token - 1, WordClass.DETERMINER)
                : tokens.is(token - 2, WordClass.FIRST_NAME);
        return tokens.is(token, WordClass.INHABITANT) && !behindName;
    }

    /** Returns whether the word was seen with a capital inside a sentence. */
    boolean contains(int token) {
        return words.count() > 0 && !tokens.is(token, OTHERWISE_CAPITALISED) && words.find(token) != DistinctWords.NONE;
    }

    /** Returns whether a sentence, quotation or list item begins with a token, so that its capital says nothing. */
    boolean beginsSentence(int token) {
        if (tokens.paragraphBefore(token)) {
            return true;
        }
        return switch (tokens.kind(token - 1)) {
            case Tokens.STOP, Tokens.ELLIPSIS, Tokens.MARK, Tokens.COLON, Tokens.DASH -> true;
            case Tokens.OPEN -> tokens.isKind(token - 2, Tokens.STOP);
            default -> false;
        };
    }
}
