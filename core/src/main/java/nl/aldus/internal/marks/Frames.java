package nl.aldus.internal.marks;

import java.util.Arrays;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/**
 * The sentences of a text with each quotation folded into one item, so that what the writer says around quotations can
 * be read as sentences: {@code Q , zei Jansen .} An item is a token, or {@code ~span} for a stretch between marks. The
 * inside of a quotation that holds other quotations has frames of its own. Immutable.
 */
public final class Frames {

    private static final int LONGEST_HEADING = 8;
    /** A sentence of more items is read in pieces, so that the work on each is bounded whatever the text. */
    private static final int LONGEST_SENTENCE = 300;

    private final Tokens tokens;
    private final QuotedSpans spans;
    private int[] items;
    private int itemCount;
    private int[] ends;
    private int[] levels;
    private int count;

    private Frames(Tokens tokens, QuotedSpans spans) {
        this.tokens = tokens;
        this.spans = spans;
        items = new int[tokens.count() + spans.count()];
        ends = new int[tokens.count() / 8 + 8];
        levels = new int[ends.length];
    }

    /** Returns the frames of a text: those of the writer's own text first, in order, then those inside quotations. */
    public static Frames of(Tokens tokens, QuotedSpans spans) {
        Frames frames = new Frames(tokens, spans);
        frames.fold(0, tokens.count() - 1, QuotedSpans.NONE);
        for (int span = 0; span < spans.count(); span++) {
            if (mayHoldReport(tokens, spans, span)) {
                frames.fold(spans.first(span), spans.last(span), span);
            }
        }
        return frames;
    }

    /** Returns whether somebody may be quoted inside a span: it has a span in it, or a colon. */
    private static boolean mayHoldReport(Tokens tokens, QuotedSpans spans, int span) {
        boolean holds = span + 1 < spans.count() && spans.parent(span + 1) == span;
        for (int token = spans.first(span); !holds && token <= spans.last(span); token++) {
            holds = tokens.isKind(token, Tokens.COLON);
        }
        return holds;
    }

    /** Returns the number of frames. */
    public int count() {
        return count;
    }

    /** Returns the index of a frame's first item. */
    public int from(int frame) {
        return frame == 0 ? 0 : ends[frame - 1];
    }

    /** Returns the index behind a frame's last item. */
    public int to(int frame) {
        return ends[frame];
    }

    /** Returns the span that a frame is the inside of, or {@link QuotedSpans#NONE} for the writer's own text. */
    public int level(int frame) {
        return levels[frame];
    }

    /** Returns an item: a token, or {@code ~span}. */
    public int item(int index) {
        return items[index];
    }

    /** Returns the first token of an item. */
    public int firstToken(int index) {
        return items[index] < 0 ? spans.outerFirst(~items[index]) : items[index];
    }

    /** Returns the last token of an item. */
    public int lastToken(int index) {
        return items[index] < 0 ? spans.outerLast(~items[index]) : items[index];
    }

    /** Returns whether a frame begins a paragraph. */
    public boolean beginsParagraph(int frame) {
        return from(frame) < to(frame) && tokens.paragraphBefore(firstToken(from(frame)));
    }

    /** Returns whether a frame is a paragraph of a few words without end punctuation, below the first: a subheading. */
    public boolean isHeading(int frame) {
        if (frame == 0 || levels[frame] != QuotedSpans.NONE || !beginsParagraph(frame)) {
            return false;
        }
        int length = to(frame) - from(frame);
        int last = lastToken(to(frame) - 1);
        return length <= LONGEST_HEADING
                && tokens.paragraphBefore(last + 1)
                && items[to(frame) - 1] >= 0
                && (tokens.isWord(last) || tokens.isKind(last, Tokens.NUMBER));
    }

    private void fold(int first, int last, int level) {
        int token = first;
        int frameStart = itemCount;
        while (token <= last) {
            boolean ends = itemCount > frameStart
                    && (tokens.paragraphBefore(token)
                            || endsBefore(itemCount - 1, token)
                            || itemCount - frameStart >= LONGEST_SENTENCE);
            if (ends) {
                endFrame(level);
                frameStart = itemCount;
            }
            int span = spans.beginningAt(token);
            if (span != QuotedSpans.NONE && level != QuotedSpans.NONE && spans.first(span) == token && span == level) {
                span = QuotedSpans.NONE;
            }
            add(span == QuotedSpans.NONE ? token : ~span);
            token = span == QuotedSpans.NONE ? token + 1 : spans.outerLast(span) + 1;
        }
        if (itemCount > frameStart) {
            endFrame(level);
        }
    }

    private void add(int item) {
        if (itemCount == items.length) {
            items = Arrays.copyOf(items, itemCount + (itemCount >> 1) + 16);
        }
        items[itemCount++] = item;
    }

    private void endFrame(int level) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            levels = Arrays.copyOf(levels, count * 2);
        }
        ends[count] = itemCount;
        levels[count] = level;
        count++;
    }

    /** Returns whether a sentence ends between an item and the token behind it. */
    private boolean endsBefore(int item, int next) {
        int last = lastToken(item);
        if (items[item] < 0) {
            int inner = spans.lastSaid(~items[item]);
            return isEnd(inner) && opensSentence(next);
        }
        if (tokens.isKind(last, Tokens.CLOSE)) {
            return isEnd(last - 1) && opensSentence(next);
        }
        if (tokens.is(last, WordClass.FINAL_ABBREVIATION) && tokens.hasFullStop(last)) {
            return tokens.isCapitalised(next) || spans.beginningAt(next) != QuotedSpans.NONE;
        }
        return isEnd(last) && opensSentence(next);
    }

    private boolean isEnd(int token) {
        return tokens.isKind(token, Tokens.STOP) || tokens.isKind(token, Tokens.ELLIPSIS);
    }

    private boolean opensSentence(int token) {
        return switch (tokens.kind(token)) {
            case Tokens.WORD -> tokens.isCapitalised(token) || tokens.is(token, WordClass.APOSTROPHE_WORD);
            case Tokens.NUMBER, Tokens.OPEN, Tokens.SYMBOL, Tokens.MARK -> true;
            default -> false;
        };
    }
}
