package nl.aldus.internal.words;

import java.util.Arrays;
import java.util.List;

/**
 * Words by their {@link WordKey}: an open-addressing hash table that holds what a word can be right beside its key, so that
 * most look-ups touch one line of memory. The slot of a word is its id. Immutable.
 */
final class WordTable {

    /** The id of a word that is not in the table. */
    static final int UNKNOWN = 0;

    /** No word has this key; it keeps the slot of the unknown word. */
    private static final long TAKEN = Long.MAX_VALUE;

    private static final int INDEX_SHIFT = 32;

    /** The key and the classes of each slot. The key of a word that it does not spell has the word's index in it. */
    private final long[] cells;
    /** The spellings of these words, one behind the other, and where each ends. */
    private final char[] letters;

    private final int[] ends;

    /**
     * Creates a table.
     *
     * @param spellings the folded words, each once
     * @param classes what each can be
     * @param ids is filled with the id of each
     */
    WordTable(List<String> spellings, long[] classes, int[] ids) {
        cells = new long[4 * Integer.highestOneBit(2 * spellings.size() + 1)];
        cells[0] = TAKEN;
        StringBuilder hashed = new StringBuilder();
        int[] hashedEnds = new int[spellings.size() + 1];
        int count = 0;
        for (int word = 0; word < spellings.size(); word++) {
            char[] spelling = spellings.get(word).toCharArray();
            long key = WordKey.of(spelling, 0, spelling.length);
            int slot = WordKey.hash(key) & mask();
            while (cells[2 * slot] != 0) {
                slot = (slot + 1) & mask();
            }
            if (WordKey.isHash(key)) {
                key |= (long) count << INDEX_SHIFT;
                hashedEnds[++count] = hashed.append(spelling).length();
            }
            cells[2 * slot] = key;
            cells[2 * slot + 1] = classes[word];
            ids[word] = slot;
        }
        letters = hashed.toString().toCharArray();
        ends = Arrays.copyOf(hashedEnds, count + 1);
    }

    private int mask() {
        return cells.length / 2 - 1;
    }

    /** Returns a number above all ids. */
    int size() {
        return cells.length / 2;
    }

    /** Returns what a word can be. */
    long classes(int id) {
        return cells[2 * id + 1];
    }

    /** Returns the key of the word in a slot, 0 where none is. */
    long key(int id) {
        long key = id == UNKNOWN ? 0 : cells[2 * id];
        return WordKey.isHash(key) ? WordKey.ofHash((int) key) : key;
    }

    /** Returns the id of the word whose key is given, or {@link #UNKNOWN}. */
    int find(long key, char[] text, int start, int end) {
        return find(key, text, start, end, end, end);
    }

    /** Returns the id of the word that two stretches of a text make together, or {@link #UNKNOWN}. */
    int find(char[] text, int start, int end, int otherStart, int otherEnd) {
        return find(WordKey.of(text, start, end, otherStart, otherEnd), text, start, end, otherStart, otherEnd);
    }

    private int find(long key, char[] text, int start, int end, int otherStart, int otherEnd) {
        int slot = WordKey.hash(key) & mask();
        for (long cell = cells[2 * slot]; cell != 0; cell = cells[2 * slot]) {
            boolean same = WordKey.isHash(key)
                    ? WordKey.isHash(cell)
                            && (int) cell == (int) key
                            && spells(cell, text, start, end, otherStart, otherEnd)
                    : cell == key;
            if (same) {
                return slot;
            }
            slot = (slot + 1) & mask();
        }
        return UNKNOWN;
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
}
