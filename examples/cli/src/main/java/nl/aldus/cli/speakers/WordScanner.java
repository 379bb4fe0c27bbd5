package nl.aldus.cli.speakers;

import java.text.Normalizer;

/**
 * Goes through a text word by word, for comparing names: runs of letters and digits, and each other visible character by
 * itself. The forms of a word that readers take for the same are the same: composed or not, a straight or a curly
 * apostrophe. Not thread-safe.
 */
final class WordScanner {

    private final CharSequence text;
    private int start;
    private int end;

    WordScanner(CharSequence text, int from) {
        this.text = text;
        this.end = from;
    }

    /** Moves to the next word; returns false at the end of the text. */
    boolean next() {
        start = end;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        if (end == start && start < text.length()) {
            end++;
        }
        return start < text.length();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String word() {
        String word = text.subSequence(start, end).toString();
        if (word.equals("\u2019")) {
            return "'";
        }
        return Normalizer.isNormalized(word, Normalizer.Form.NFC)
                ? word
                : Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isWordPart(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
