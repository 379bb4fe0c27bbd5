package nl.aldus.formats;

import java.util.function.IntPredicate;

/**
 * Makes any text fit to be written. What cannot be written becomes U+FFFD, one for one, so that every offset in the text
 * stays what it was, in UTF-16 code units as in code points. Linear in the length of the text.
 */
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /** Returns the text without lone surrogates, which no encoding form of Unicode can hold. */
    static String encodable(String text) {
        return replace(text, c -> Character.isSurrogate((char) c));
    }

    /**
     * Returns the text with no character but those that XML 1.0 allows (production 2, Char): no lone surrogates, no
     * control characters but tab, line feed and carriage return, and not U+FFFE and U+FFFF.
     */
    static String xml(String text) {
        return replace(
                text,
                c -> Character.isSurrogate((char) c)
                        || (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                        || c >= '\uFFFE');
    }

    /** Returns whether XML 1.0 takes a character for white space (production 3, S). */
    static boolean isXmlSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Replaces the code units that the predicate holds of, unless they are one half of a surrogate pair. */
    private static String replace(String text, IntPredicate unfit) {
        StringBuilder replaced = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else if (unfit.test(text.charAt(i))) {
                replaced.setCharAt(i, REPLACEMENT);
            }
        }
        return replaced.toString();
    }
}
