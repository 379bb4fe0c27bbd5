package nl.aldus.internal.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * Folds characters so that spellings which mean the same word meet: case, diacritics and the form of apostrophe and
 * hyphen do not count, and neither do characters that show nothing (soft hyphen, zero-width space, combining marks).
 */
public final class Fold {

    /** What an ignorable character folds to. */
    public static final char NOTHING = 0;

    static final int HASH_FACTOR = 31;

    private static final String APOSTROPHES = "\u2018\u2019\u201B\u02BC\u00B4`\uFF07\u0091\u0092";
    private static final int TABLE_SIZE = 0x2100;
    /** What characters fold to, as far as it was asked; threads that write one at the same time write the same. */
    private static final char[] TABLE = new char[TABLE_SIZE];

    /** Stands in the table for what was not asked yet, and is no character. */
    private static final char UNASKED = '\uFFFF';

    static {
        Arrays.fill(TABLE, UNASKED);
    }

    private Fold() {}

    /** Returns what a UTF-16 code unit folds to, {@link #NOTHING} if it does not count. */
    public static char fold(char c) {
        char folded = c < TABLE_SIZE ? TABLE[c] : UNASKED;
        return folded == UNASKED ? slowly(c) : folded;
    }

    /** Returns the folded form of a string. */
    public static String fold(CharSequence text) {
        int plain = 0;
        while (plain < text.length() && WordKey.isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text.toString();
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (c != NOTHING) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Returns whether two stretches of a text fold to the same. */
    public static boolean same(char[] text, int start, int end, int otherStart, int otherEnd) {
        int i = start;
        int j = otherStart;
        while (true) {
            char one = NOTHING;
            while (i < end && one == NOTHING) {
                one = fold(text[i++]);
            }
            char other = NOTHING;
            while (j < otherEnd && other == NOTHING) {
                other = fold(text[j++]);
            }
            if (one != other) {
                return false;
            }
            if (one == NOTHING) {
                return true;
            }
        }
    }

    /** Extends a hash by one folded character. */
    public static int hash(int hash, char folded) {
        return hash * HASH_FACTOR + folded;
    }

    /** Extends a hash by what a stretch of a text folds to. */
    public static int hash(int hash, char[] text, int start, int end) {
        int extended = hash;
        for (int i = start; i < end; i++) {
            char c = fold(text[i]);
            extended = c == NOTHING ? extended : hash(extended, c);
        }
        return extended;
    }

    /** Returns whether one of two stretches of a text ends in the other, which has at least some characters. */
    public static boolean oneEndsInOther(char[] text, int start, int end, int otherStart, int otherEnd, int shortest) {
        int i = end;
        int j = otherEnd;
        for (int same = 0; ; same++) {
            char one = NOTHING;
            while (i > start && one == NOTHING) {
                one = fold(text[--i]);
            }
            char other = NOTHING;
            while (j > otherStart && other == NOTHING) {
                other = fold(text[--j]);
            }
            if (one == NOTHING || other == NOTHING) {
                return same >= shortest;
            }
            if (one != other) {
                return false;
            }
        }
    }

    private static char slowly(char c) {
        char folded = asked(c);
        if (c < TABLE_SIZE) {
            TABLE[c] = folded;
        }
        return folded;
    }

    private static char asked(char c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (c == '\u2010' || c == '\u2011') {
            return '-';
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.getType(c) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        String decomposition = Normalizer2.getNFDInstance().getDecomposition(c);
        int base = decomposition == null ? c : decomposition.codePointAt(0);
        int lower = UCharacter.foldCase(base, true);
        return lower < 0x10000 ? (char) lower : c;
    }
}
