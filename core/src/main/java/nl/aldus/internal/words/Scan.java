package nl.aldus.internal.words;

/** Looks for characters in a stretch of a text. */
final class Scan {

    private Scan() {}

    /** Returns where a character first stands, or the end of the stretch. */
    static int indexOf(char c, char[] text, int start, int end) {
        int at = start;
        while (at < end && text[at] != c) {
            at++;
        }
        return at;
    }

    /** Returns whether a stretch holds a character. */
    static boolean contains(char c, char[] text, int start, int end) {
        return indexOf(c, text, start, end) < end;
    }

    /** Returns where a stretch begins without the blanks before it. */
    static int stripStart(char[] text, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text[from])) {
            from++;
        }
        return from;
    }

    /** Returns where a stretch ends without the blanks behind it. */
    static int stripEnd(char[] text, int start, int end) {
        int to = end;
        while (to > start && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        return to;
    }

    /** Returns whether a stretch is the hyphen of a field that is not used. */
    static boolean isUnused(char[] text, int start, int end) {
        return end - start == 1 && text[start] == '-';
    }
}
