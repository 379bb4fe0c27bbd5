package nl.aldus.internal.text;

import java.util.Arrays;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/**
 * The tokens of a text in parallel arrays. Filled by the {@link Tokenizer} and not changed afterwards. Every query takes
 * constant time.
 */
public final class Tokens {

    public static final byte WORD = 0;
    public static final byte NUMBER = 1;
    /** A glyph that may be a quotation mark. */
    public static final byte MARK = 2;
    /** Full stop, question or exclamation mark, or several of them. */
    public static final byte STOP = 3;
    /** Several dots. */
    public static final byte ELLIPSIS = 4;

    public static final byte COMMA = 5;
    public static final byte COLON = 6;
    public static final byte SEMICOLON = 7;
    public static final byte DASH = 8;
    public static final byte OPEN = 9;
    public static final byte CLOSE = 10;
    public static final byte SYMBOL = 11;
    /** Of what is no token: a place before the first or behind the last. */
    public static final byte NONE = 12;

    private static final byte BLANK_BEFORE = 1;
    private static final byte PARAGRAPH_BEFORE = 1 << 1;
    private static final byte CAPITAL = 1 << 2;
    private static final byte ALL_CAPITALS = 1 << 3;
    private static final byte FULL_STOP = 1 << 4;

    private final SourceText text;
    private final Words words;
    private int count;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] flags;
    private int[] ids;
    private long[] classes;

    Tokens(SourceText text, Words words) {
        this.text = text;
        this.words = words;
        int expected = text.length() / 5 + 16;
        starts = new int[expected];
        ends = new int[expected];
        kinds = new byte[expected];
        flags = new byte[expected];
        ids = new int[expected];
        classes = new long[expected];
    }

    void add(byte kind, int start, int end, int id, long wordClasses) {
        if (count == starts.length) {
            int capacity = count + (count >> 1) + 16;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            flags = Arrays.copyOf(flags, capacity);
            ids = Arrays.copyOf(ids, capacity);
            classes = Arrays.copyOf(classes, capacity);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = kind;
        ids[count] = id;
        classes[count] = wordClasses;
        count++;
    }

    void flagLast(boolean blank, boolean paragraph) {
        flags[count - 1] |= (byte) ((blank ? BLANK_BEFORE : 0) | (paragraph ? PARAGRAPH_BEFORE | BLANK_BEFORE : 0));
    }

    void shapeLast(boolean capital, boolean allCapitals, boolean fullStop) {
        flags[count - 1] |=
                (byte) ((capital ? CAPITAL : 0) | (allCapitals ? ALL_CAPITALS : 0) | (fullStop ? FULL_STOP : 0));
    }

    /** Returns the text that the tokens are of. */
    public SourceText text() {
        return text;
    }

    /** Returns the words that the tokens were looked up in. */
    public Words words() {
        return words;
    }

    /** Returns the number of tokens. */
    public int count() {
        return count;
    }

    /** Returns the offset of a token's first code unit. */
    public int start(int token) {
        return starts[token];
    }

    /** Returns the offset behind a token's last code unit. */
    public int end(int token) {
        return ends[token];
    }

    /** Returns the kind of a token, {@link #NONE} outside the text. */
    public byte kind(int token) {
        return token < 0 || token >= count ? NONE : kinds[token];
    }

    /** Returns the id of a word in the lexicon, or of a mark's glyph in the mark table. */
    public int id(int token) {
        return token < 0 || token >= count ? Words.UNKNOWN : ids[token];
    }

    /** Returns what a word can be: bits of {@link WordClass}, 0 for what is no word. */
    public long classes(int token) {
        return token < 0 || token >= count ? 0 : classes[token];
    }

    /** Returns whether a word can be at least one of the classes. */
    public boolean is(int token, long wordClasses) {
        return (classes(token) & wordClasses) != 0;
    }

    /** Returns whether a token is of a kind. */
    public boolean isKind(int token, byte kind) {
        return kind(token) == kind;
    }

    /** Returns whether a token is a word, not a number or a sign. */
    public boolean isWord(int token) {
        return isKind(token, WORD);
    }

    /** Returns whether a blank or line break stands before a token, or the text begins there. */
    public boolean blankBefore(int token) {
        return token <= 0 || token >= count || (flags[token] & BLANK_BEFORE) != 0;
    }

    /** Returns whether a paragraph begins with a token, or the text ends before it. */
    public boolean paragraphBefore(int token) {
        return token <= 0 || token >= count || (flags[token] & PARAGRAPH_BEFORE) != 0;
    }

    /** Returns whether a word begins with a capital. */
    public boolean isCapitalised(int token) {
        return token >= 0 && token < count && (flags[token] & CAPITAL) != 0;
    }

    /** Returns whether a word has two capitals or more and no lower-case letter. */
    public boolean isAllCapitals(int token) {
        return token >= 0 && token < count && (flags[token] & ALL_CAPITALS) != 0;
    }

    /** Returns whether a word is an abbreviation or initial with its full stop. */
    public boolean hasFullStop(int token) {
        return token >= 0 && token < count && (flags[token] & FULL_STOP) != 0;
    }

    /** Returns the first character of a token. */
    public char firstChar(int token) {
        return text.chars()[starts[token]];
    }

    /** Returns the last character of a token. */
    public char lastChar(int token) {
        return text.chars()[ends[token] - 1];
    }

    /** Returns the text from the first to the last of some tokens, the last included. */
    public String slice(int first, int last) {
        return text.slice(starts[first], ends[last]);
    }

    /** Returns whether the words of a phrase stand at a token. */
    public boolean matches(Phrase phrase, int first) {
        int[] of = phrase.words();
        for (int i = 0; i < of.length; i++) {
            if (id(first + i) != of[i] || (i > 0 && paragraphBefore(first + i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a token is a word of the lexicon, given in its folded spelling. */
    public boolean same(int token, String word) {
        return ids[token] != Words.UNKNOWN && ids[token] == words.find(word);
    }

    /** Returns whether two tokens are the same word, however capitalised and accented. */
    public boolean same(int one, int other) {
        if (ids[one] != Words.UNKNOWN || ids[other] != Words.UNKNOWN) {
            return ids[one] == ids[other];
        }
        return Fold.same(text.chars(), starts[one], ends[one], starts[other], ends[other]);
    }
}
