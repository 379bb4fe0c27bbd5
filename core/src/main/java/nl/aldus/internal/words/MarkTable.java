package nl.aldus.internal.words;

import java.util.Arrays;

/** The glyphs that quotation marks are made of, and which of them open and close together. Immutable. */
public final class MarkTable {

    /** Not a quotation mark. */
    public static final int NONE = 0;

    private static final int MOST_GLYPHS = 63;
    private static final int CHAINS = 64;

    private final String[] glyphs = new String[MOST_GLYPHS + 1];
    /** The last glyph of each chain, and the glyph before each in its chain: a chain holds first characters alike. */
    private final byte[] heads = new byte[CHAINS];

    private final byte[] next = new byte[MOST_GLYPHS + 1];
    private final long[] closers = new long[MOST_GLYPHS + 1];
    private int count;
    private long closing;
    private long single;

    MarkTable() {
        Arrays.fill(glyphs, "");
    }

    void pair(String opening, String closingGlyph, boolean isSingle) {
        int open = add(opening);
        int close = add(closingGlyph);
        closers[open] |= 1L << close;
        closing |= 1L << close;
        if (isSingle) {
            single |= 1L << open | 1L << close;
        }
    }

    private int add(String glyph) {
        for (int i = 1; i <= count; i++) {
            if (glyphs[i].equals(glyph)) {
                return i;
            }
        }
        if (count == MOST_GLYPHS || glyph.length() > 2) {
            throw new IllegalArgumentException(
                    glyph.length() > 2 ? "a mark of more than two characters" : "too many kinds of marks");
        }
        glyphs[++count] = glyph;
        next[count] = heads[chain(glyph.charAt(0))];
        heads[chain(glyph.charAt(0))] = (byte) count;
        return count;
    }

    /** Returns the glyph of two characters that {@code c} and {@code next} make, or else that of {@code c} alone, or NONE. */
    public int glyph(char c, char next) {
        int alone = NONE;
        for (int i = heads[chain(c)]; i != NONE; i = this.next[i]) {
            String glyph = glyphs[i];
            if (glyph.charAt(0) == c) {
                if (glyph.length() == 1) {
                    alone = i;
                } else if (glyph.charAt(1) == next) {
                    return i;
                }
            }
        }
        return alone;
    }

    /** Returns whether a character begins a glyph. */
    public boolean begins(char c) {
        for (int i = heads[chain(c)]; i != NONE; i = next[i]) {
            if (glyphs[i].charAt(0) == c) {
                return true;
            }
        }
        return false;
    }

    private static int chain(char c) {
        return (c ^ (c >>> 8)) & (CHAINS - 1);
    }

    /** Returns how many characters a glyph has. */
    public int length(int glyph) {
        return glyphs[glyph].length();
    }

    /** Returns whether a glyph can open a quotation in some convention. */
    public boolean opens(int glyph) {
        return closers[glyph] != 0;
    }

    /** Returns whether a glyph can close a quotation in some convention. */
    public boolean closes(int glyph) {
        return (closing >>> glyph & 1) != 0;
    }

    /** Returns whether {@code close} can close what {@code open} opened. */
    public boolean pairs(int open, int close) {
        return (closers[open] >>> close & 1) != 0;
    }

    /** Returns whether a glyph is a single mark, which may also be an apostrophe. */
    public boolean isSingle(int glyph) {
        return (single >>> glyph & 1) != 0;
    }
}
