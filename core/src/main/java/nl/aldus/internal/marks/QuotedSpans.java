package nl.aldus.internal.marks;

import nl.aldus.internal.text.Tokens;

/**
 * The stretches of a text that stand between quotation marks, in parallel arrays ordered by start, a stretch before
 * those inside it. Immutable.
 */
public final class QuotedSpans {

    /** Where there is no such span or token. */
    public static final int NONE = -1;

    private final Tokens tokens;
    private final int[] opens;
    private final int[] closes;
    private final int[] firsts;
    private final int[] lasts;
    private final int[] parents;
    private final int[] continues;
    private final int[] spanAt;

    QuotedSpans(Tokens tokens, int[] opens, int[] closes, int[] firsts, int[] lasts, int[] parents, int[] continues) {
        this.tokens = tokens;
        this.opens = opens;
        this.closes = closes;
        this.firsts = firsts;
        this.lasts = lasts;
        this.parents = parents;
        this.continues = continues;
        this.spanAt = new int[tokens.count()];
        java.util.Arrays.fill(spanAt, NONE);
        for (int span = firsts.length - 1; span >= 0; span--) {
            spanAt[outerFirst(span)] = span;
        }
    }

    /** Returns the number of spans. */
    public int count() {
        return firsts.length;
    }

    /** Returns the first token inside the marks. */
    public int first(int span) {
        return firsts[span];
    }

    /** Returns the last token inside the marks. */
    public int last(int span) {
        return lasts[span];
    }

    /** Returns the first token of the span with its opening mark, if it has one. */
    public int outerFirst(int span) {
        return opens[span] == NONE ? firsts[span] : opens[span];
    }

    /** Returns the last token of the span with its closing mark, if it has one. */
    public int outerLast(int span) {
        return closes[span] == NONE ? lasts[span] : closes[span];
    }

    /** Returns the span right around a span, or {@link #NONE}. */
    public int parent(int span) {
        return parents[span];
    }

    /** Returns the span of the paragraph before that this one goes on, or {@link #NONE}. */
    public int continued(int span) {
        return continues[span];
    }

    /** Returns the outermost span that begins with a token (its opening mark), or {@link #NONE}. */
    public int beginningAt(int token) {
        return token < 0 || token >= spanAt.length ? NONE : spanAt[token];
    }

    /** Returns the offset of the first code unit inside the marks. */
    public int start(int span) {
        return tokens.start(firsts[span]);
    }

    /** Returns the offset behind the last code unit inside the marks. */
    public int end(int span) {
        return tokens.end(lasts[span]);
    }
}
