package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;

/** Finds the end of what stands between parentheses. */
final class Parentheses {

    private static final int LONGEST_REMARK = 10;

    private Parentheses() {}

    /** Returns the first token behind a short remark in parentheses, such as an age or a party; or the token itself. */
    static int skip(Tokens tokens, int token) {
        if (!tokens.isKind(token, Tokens.OPEN)) {
            return token;
        }
        for (int i = token + 1; i < token + LONGEST_REMARK; i++) {
            if (tokens.isKind(i, Tokens.CLOSE)) {
                return i + 1;
            }
        }
        return token;
    }
}
