package nl.aldus.internal.words;

import java.util.Arrays;

/**
 * Words by their {@link WordKey}: an open-addressing hash table of ids, and by id what the word can be right beside its key,
 * so that most look-ups touch two lines of memory. The compiler fills it; it never changes behind that.
 */
final class WordTable {

    /** The id of a word that is not in the table. */
    static final int UNKNOWN = 0;

    private static final int INDEX_SHIFT = 32;
    private static final int SLOTS_PER_WORD = 2;
    /** As many as the library's own lists have, and half as many again. */
    private static final int ROOM = 1 << 17;

    /** Ids by the hash of the key, {@link #UNKNOWN} where none is. */
    private int[] slots = new int[SLOTS_PER_WORD * ROOM];
    /** The key and the classes of each word. The key of a word that it does not spell has the word's index in it. */
    private long[] cells = new long[2 * ROOM];

    private int size = 1;

    /** The spellings of the words that their keys do not spell, one behind the other, and where each ends. */
    private char[] letters = new char[ROOM];

    private int[] ends = new int[ROOM / 8];
    private int hashed;

    /** Returns the id of a word, giving it one if it has none. */
    int add(char[] text, int start, int end) {
        long key = WordKey.of(text, start, end);
        int slot = slot(key, text, start, end, end, end);
        if (slots[slot] == UNKNOWN) {
            if (size * SLOTS_PER_WORD == slots.length) {
                grow();
                slot = slot(key, text, start, end, end, end);
            }
            cells[2 * size] = WordKey.isHash(key) ? key | (long) store(text, start, end) << INDEX_SHIFT : key;
            slots[slot] = size++;
        }
        return slots[slot];
    }

    /** Adds to what a word can be. */
    void mark(int id, long classes) {
        cells[2 * id + 1] |= classes;
    }

    /** Gives back the room that was not needed. */
    void trim() {
        cells = Arrays.copyOf(cells, 2 * size);
        letters = Arrays.copyOf(letters, ends[hashed]);
        ends = Arrays.copyOf(ends, hashed + 1);
    }

    /** Returns a number above all ids. */
    int size() {
        return size;
    }

    /** Returns what a word can be. */
    long classes(int id) {
        return cells[2 * id + 1];
    }

    /** Returns the key of a word. */
    long key(int id) {
        long key = cells[2 * id];
        return WordKey.isHash(key) ? WordKey.ofHash((int) key) : key;
    }

    /** Returns the id of the word whose key is given, or {@link #UNKNOWN}. */
    int find(long key, char[] text, int start, int end) {
        return slots[slot(key, text, start, end, end, end)];
    }

    /** Returns the id of the word that two stretches of a text make together, or {@link #UNKNOWN}. */
    int find(char[] text, int start, int end, int otherStart, int otherEnd) {
        long key = WordKey.of(text, start, end, otherStart, otherEnd);
        return slots[slot(key, text, start, end, otherStart, otherEnd)];
    }

    /** Returns where the id of a word is or would be. */
    private int slot(long key, char[] text, int start, int end, int otherStart, int otherEnd) {
        int mask = slots.length - 1;
        int slot = WordKey.hash(key) & mask;
        for (int id = slots[slot]; id != UNKNOWN; id = slots[slot]) {
            long cell = cells[2 * id];
            boolean same = WordKey.isHash(key)
                    ? WordKey.isHash(cell)
                            && (int) cell == (int) key
                            && spells(cell, text, start, end, otherStart, otherEnd)
                    : cell == key;
            if (same) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean spells(long cell, char[] text, int start, int end, int otherStart, int otherEnd) {
        int index = (int) (cell >>> INDEX_SHIFT) & Integer.MAX_VALUE;
        int stop = ends[index + 1];
        return match(match(ends[index], stop, text, start, end), stop, text, otherStart, otherEnd) == stop;
    }

    /** Returns the place behind the letters, from a place on, that a stretch of a text spells; -1 if it differs. */
    private int match(int from, int stop, char[] text, int start, int end) {
        int at = from;
        for (int i = start; i < end && at >= 0; i++) {
            char c = Fold.fold(text[i]);
            if (c != Fold.NOTHING) {
                at = at < stop && letters[at] == c ? at + 1 : -1;
            }
        }
        return at;
    }

    /** Keeps the letters of a word, and returns its index. */
    private int store(char[] text, int start, int end) {
        int stop = ends[hashed];
        if (stop + end - start > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (stop + end - start));
        }
        for (int i = start; i < end; i++) {
            char c = Fold.fold(text[i]);
            if (c != Fold.NOTHING) {
                letters[stop++] = c;
            }
        }
        if (hashed + 1 == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[hashed + 1] = stop;
        return hashed++;
    }

    private void grow() {
        cells = Arrays.copyOf(cells, 4 * size);
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int id = 1; id < size; id++) {
            int slot = WordKey.hash(key(id)) & mask;
            while (slots[slot] != UNKNOWN) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id;
        }
    }
}
