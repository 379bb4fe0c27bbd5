package nl.aldus.internal.words;

/**
 * What a word is looked up by. Up to twelve plain letters spell the word out, five bits a letter, so that equal keys are
 * equal words; any other word has a negative key with the hash of its folded spelling in it, and equal keys need a look at
 * the letters.
 */
public final class WordKey {

    private static final int MOST_LETTERS = 12;
    private static final int LETTER_BITS = 5;
    private static final long LETTER = (1 << LETTER_BITS) - 1;
    private static final long HASH = 0xFFFF_FFFFL;

    private WordKey() {}

    /** Returns whether a folded character is one of the letters a to z. */
    public static boolean isPlain(char folded) {
        return folded >= 'a' && folded <= 'z';
    }

    /** Extends a spelling by one folded letter; one that is longer than a key can spell loses its first letters. */
    public static long spell(long spelling, char folded) {
        return (spelling << LETTER_BITS) | (folded & LETTER);
    }

    /** Puts one folded letter before a spelling of some length. */
    static long spellBefore(char folded, long spelling, int length) {
        return ((folded & LETTER) << (length * LETTER_BITS)) | spelling;
    }

    /**
     * Returns the key of a word.
     *
     * @param plain whether its folded characters are plain letters
     * @param length how many they are
     * @param spelling these letters
     * @param hash the hash of its folded characters
     */
    public static long of(boolean plain, int length, long spelling, int hash) {
        return plain && length <= MOST_LETTERS ? spelling : ofHash(hash);
    }

    /** Returns the key of a word that has other characters than letters. */
    public static long ofHash(int hash) {
        return Long.MIN_VALUE | (hash & HASH);
    }

    /** Returns the key of what two stretches of a text spell together. */
    static long of(char[] text, int start, int end, int otherStart, int otherEnd) {
        long spelling = 0;
        int hash = 0;
        int length = 0;
        boolean plain = true;
        int first = end - start;
        int both = first + otherEnd - otherStart;
        for (int i = 0; i < both; i++) {
            char c = Fold.fold(text[i < first ? start + i : otherStart + (i - first)]);
            if (c != Fold.NOTHING) {
                spelling = spell(spelling, c);
                hash = Fold.hash(hash, c);
                plain &= isPlain(c);
                length++;
            }
        }
        return of(plain, length, spelling, hash);
    }

    /** Returns the key of what a stretch of a text spells. */
    static long of(char[] text, int start, int end) {
        long spelling = 0;
        int hash = 0;
        int length = 0;
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = Fold.fold(text[i]);
            if (c != Fold.NOTHING) {
                spelling = spell(spelling, c);
                hash = Fold.hash(hash, c);
                plain &= isPlain(c);
                length++;
            }
        }
        return of(plain, length, spelling, hash);
    }

    /** Returns whether equal keys do not yet make equal words. */
    static boolean isHash(long key) {
        return key < 0;
    }

    /** Returns a hash of a key. */
    static int hash(long key) {
        return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 32);
    }
}
