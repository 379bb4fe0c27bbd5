package nl.aldus.internal.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
        Arrays.fill(spanAt, NONE);
        for (int span = firsts.length - 1; span >= 0; span--) {
            spanAt[outerFirst(span)] = span;
        }
    }

    /**
     * Returns these spans and others of the top level together; of these, those inside one of the others become its
     * children.
     *
     * @param others opening token or {@link #NONE}, first and last token of each
     */
    QuotedSpans with(List<int[]> others) {
        List<int[]> all = new ArrayList<>(others);
        for (int span = 0; span < count(); span++) {
            all.add(new int[] {
                opens[span], firsts[span], lasts[span], closes[span], parents[span], continues[span], span
            });
        }
        all.sort(Comparator.comparingInt((int[] span) -> span[0] == NONE ? span[1] : span[0])
                .thenComparingInt(span -> -span[2]));
        int[] renumbered = new int[count()];
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).length > 3) {
                renumbered[all.get(i)[6]] = i;
            }
        }
        int size = all.size();
        QuotedSpansBuilder merged = new QuotedSpansBuilder(tokens, size);
        int around = NONE;
        for (int i = 0; i < size; i++) {
            int[] span = all.get(i);
            boolean other = span.length == 3;
            if (other) {
                merged.add(span[0], span[1], span[2], NONE, NONE, NONE);
                around = i;
            } else {
                boolean inside = around != NONE && span[2] <= all.get(around)[2];
                int parent = span[4] == NONE ? (inside ? around : NONE) : renumbered[span[4]];
                merged.add(span[0], span[1], span[2], span[3], parent, span[5] == NONE ? NONE : renumbered[span[5]]);
            }
        }
        return merged.build();
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

    /** Returns the last token inside that closes no quotation within: the stop of {@code "Hij riep: 'Kom.'"}. */
    public int lastSaid(int span) {
        int token = lasts[span];
        while (token > firsts[span] && lasts[span] - token < MarkPairer.DEEPEST && tokens.isKind(token, Tokens.MARK)) {
            token--;
        }
        return token;
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
