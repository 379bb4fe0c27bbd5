package nl.aldus.internal.text;

import java.util.Arrays;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.Words;

/**
 * Numbers the different words among some tokens, from 0, in the order in which they are added: a hash table in which each
 * token stands for its word. Not thread-safe.
 */
public final class DistinctWords {

    /** Where there is no such word. */
    public static final int NONE = -1;

    private final Tokens tokens;
    /** One more than a number, 0 where none is. */
    private int[] slots = new int[1 << 6];
    /** By number: a token that is the word. */
    private int[] words = new int[1 << 5];

    private int count;

    /** Creates an empty set of words of a text. */
    public DistinctWords(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns how many words were added. */
    public int count() {
        return count;
    }

    /** Returns the number of a word, or {@link #NONE} if it was not added. */
    public int find(int token) {
        return slots[slot(token)] - 1;
    }

    /** Returns the number of a word, giving it one if it has none. */
    public int add(int token) {
        int slot = slot(token);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
            slots = new int[slots.length * 2];
            for (int number = 0; number < count; number++) {
                slots[slot(words[number])] = number + 1;
            }
            slot = slot(token);
        }
        words[count] = token;
        slots[slot] = count + 1;
        return count++;
    }

    /** Returns where a word is or would be. */
    private int slot(int token) {
        int mask = slots.length - 1;
        int slot = hash(token) & mask;
        while (slots[slot] != 0 && !tokens.same(words[slots[slot] - 1], token)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int hash(int token) {
        int id = tokens.id(token);
        int hash =
                id == Words.UNKNOWN ? Fold.hash(0, tokens.text().chars(), tokens.start(token), tokens.end(token)) : id;
        return (hash * 0x9E3779B9) >>> 7;
    }
}
