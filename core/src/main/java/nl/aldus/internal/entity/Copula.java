package nl.aldus.internal.entity;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Words;

/** Knows the verb that says who somebody is ({@code Een van hen is Jansen}), and who not. */
final class Copula {

    private final Tokens tokens;
    private final int is;
    private final int was;
    private final int not;

    Copula(Tokens tokens) {
        this.tokens = tokens;
        this.is = tokens.words().find("is");
        this.was = tokens.words().find("was");
        this.not = tokens.words().find("niet");
    }

    /** Returns whether a token is this verb. */
    boolean isAt(int token) {
        return isWord(token, is) || isWord(token, was);
    }

    /** Returns whether this verb stands at a token and denies what is behind it: {@code is niet}. */
    boolean isDeniedAt(int token) {
        return isAt(token) && isWord(token + 1, not);
    }

    private boolean isWord(int token, int id) {
        return id != Words.UNKNOWN && tokens.id(token) == id;
    }
}
