package nl.aldus.internal.marks;

import nl.aldus.internal.text.Tokens;

/** Collects spans in order of start, a span before those inside it. */
final class QuotedSpansBuilder {

    private final Tokens tokens;
    private final int[] opens;
    private final int[] closes;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] parents;
    private final int[] continues;
    private int count;

    QuotedSpansBuilder(Tokens tokens, int size) {
        this.tokens = tokens;
        opens = new int[size];
        closes = new int[size];
        firsts = new int[size];
        lasts = new int[size];
        parents = new int[size];
        continues = new int[size];
    }

    void add(int open, int first, int last, int close, int parent, int continued) {
        opens[count] = open;
        firsts[count] = first;
        lasts[count] = last;
        closes[count] = close;
        parents[count] = parent;
        continues[count] = continued;
        count++;
    }

    QuotedSpans build() {
        return new QuotedSpans(tokens, opens, closes, firsts, lasts, parents, continues);
    }
}
