package nl.aldus.internal.words;

import java.util.Arrays;

/** Words by their folded spelling: an open-addressing hash table that is asked with a stretch of a char array. */
final class WordTable {

    /** The id of a word that is not in the table. */
    static final int UNKNOWN = 0;

    private char[] letters = new char[1 << 16];
    private int[] ends = new int[1 << 12];
    private int[] hashes = new int[1 << 12];
    private int[] slots = new int[1 << 13];
    private int count;

    /** Returns the number of ids in use, the unknown word's included. */
    int size() {
        return count + 1;
    }

    /** Returns the id of a word, giving it one if it has none. */
    int add(String word) {
        String folded = Fold.fold(word);
        int hash = hash(folded);
        int known = find(folded.toCharArray(), 0, folded.length(), hash);
        if (known != UNKNOWN) {
            return known;
        }
        if ((count + 2) * 2 > slots.length) {
            rehash(slots.length * 2);
        }
        int start = ends[count];
        if (start + folded.length() > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, start + folded.length()));
        }
        folded.getChars(0, folded.length(), letters, start);
        count++;
        if (count + 1 >= ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        ends[count] = start + folded.length();
        hashes[count] = hash;
        put(count);
        return count;
    }

    /** Returns the id of the word whose folded hash is given, or {@link #UNKNOWN}. */
    int find(char[] text, int start, int end, int hash) {
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            int id = slots[slot];
            if (hashes[id] == hash && same(id, text, start, end)) {
                return id;
            }
        }
        return UNKNOWN;
    }

    /** Returns the folded spelling of an id. */
    String spelling(int id) {
        return new String(letters, ends[id - 1], ends[id] - ends[id - 1]);
    }

    /** Gives back what was set aside for more words. */
    void trim() {
        letters = Arrays.copyOf(letters, ends[count]);
        ends = Arrays.copyOf(ends, count + 1);
        hashes = Arrays.copyOf(hashes, count + 1);
    }

    static int hash(CharSequence folded) {
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = Fold.hash(hash, folded.charAt(i));
        }
        return hash;
    }

    private boolean same(int id, char[] text, int start, int end) {
        int at = ends[id - 1];
        int stop = ends[id];
        for (int i = start; i < end; i++) {
            char c = Fold.fold(text[i]);
            if (c == Fold.NOTHING) {
                continue;
            }
            if (at == stop || letters[at] != c) {
                return false;
            }
            at++;
        }
        return at == stop;
    }

    private void rehash(int size) {
        slots = new int[size];
        for (int id = 1; id <= count; id++) {
            put(id);
        }
    }

    private void put(int id) {
        int mask = slots.length - 1;
        int slot = spread(hashes[id]) & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = id;
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 7;
    }
}
