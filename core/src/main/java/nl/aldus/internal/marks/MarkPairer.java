package nl.aldus.internal.marks;

import java.util.Arrays;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.MarkTable;
import nl.aldus.internal.words.WordClass;

/**
 * Pairs quotation marks, paragraph by paragraph, with a stack of bounded depth. Whether a glyph opens or closes is read
 * from its surroundings: an opening mark leans on the word behind it, a closing mark on what stands before it. Linear
 * in the number of tokens.
 */
public final class MarkPairer {

    /** Deeper nesting than this is not followed; the marks beyond it are passed over. */
    static final int DEEPEST = 8;
    /** A tail without end punctuation behind the last sentence of an unclosed quotation is not part of it up to here. */
    private static final int LONGEST_TAIL = 3;

    private final Tokens tokens;
    private final MarkTable marks;
    private final MarksInText inText;

    private final int[] stack = new int[DEEPEST];
    private int depth;

    private int count;
    private int[] opens;
    private int[] closes;
    private int[] firsts;
    private int[] lasts;
    private int[] parents;
    private int[] continues;

    private MarkPairer(Tokens tokens) {
        this.tokens = tokens;
        this.marks = tokens.words().marks();
        this.inText = MarksInText.of(tokens);
        int most = inText.count() + Math.min(inText.paragraphs(), inText.count());
        opens = new int[most];
        closes = new int[most];
        firsts = new int[most];
        lasts = new int[most];
        parents = new int[most];
        continues = new int[most];
    }

    /** Returns the stretches between marks. */
    public static QuotedSpans pair(Tokens tokens) {
        return new MarkPairer(tokens).run();
    }

    private QuotedSpans run() {
        int mark = 0;
        int carried = QuotedSpans.NONE;
        while (mark < inText.count()) {
            int firstMark = mark;
            while (mark < inText.count() && (mark == firstMark || !inText.startsParagraph(mark))) {
                mark++;
            }
            carried = paragraph(paragraphStart(inText.token(firstMark)), firstMark, mark, carried);
        }
        return compact();
    }

    private int paragraphStart(int token) {
        int i = token;
        while (!tokens.paragraphBefore(i)) {
            i--;
        }
        return i;
    }

    private int paragraphLast(int token) {
        int i = token;
        while (!tokens.paragraphBefore(i + 1)) {
            i++;
        }
        return i;
    }

    /** Pairs the marks of one paragraph and returns the span that the next paragraph may go on, or NONE. */
    private int paragraph(int start, int from, int to, int carried) {
        depth = 0;
        int last = paragraphLast(inText.token(to - 1));
        boolean follows = carried != QuotedSpans.NONE && paragraphLast(lasts[carried]) + 1 == start;
        if (follows && !(inText.token(from) == start && inText.looksOpen(from))) {
            if (closesCarried(from, to, carried)) {
                int span = push(QuotedSpans.NONE, start);
                continues[span] = carried;
            }
        }
        for (int i = from; i < to; i++) {
            int token = inText.token(i);
            int glyph = tokens.id(token);
            int level = closable(glyph);
            boolean opens = marks.opens(glyph) && depth < DEEPEST && inText.mayOpen(i);
            if (level >= 0 && (inText.looksClose(i) || !opens || !inText.looksOpen(i))) {
                if (!inText.isApostrophe(i, to, openingOf(stack[level]))) {
                    close(level, token);
                }
            } else if (opens) {
                int span = push(token, token + 1);
                if (follows && token == start && sameGlyph(carried, glyph)) {
                    continues[span] = carried;
                }
            }
        }
        return depth == 0 ? QuotedSpans.NONE : unclosed(last, to);
    }

    /** Returns whether the first mark that could matter in the paragraph closes a quotation begun before it. */
    private boolean closesCarried(int from, int to, int carried) {
        int open = opens[carried];
        for (int i = from; i < to && open != QuotedSpans.NONE; i++) {
            int token = inText.token(i);
            if (marks.pairs(tokens.id(open), tokens.id(token)) || tokens.id(open) == tokens.id(token)) {
                return inText.looksClose(i);
            }
        }
        return false;
    }

    private boolean sameGlyph(int span, int glyph) {
        return opens[span] != QuotedSpans.NONE && tokens.id(opens[span]) == glyph;
    }

    private int push(int open, int first) {
        int span = count++;
        opens[span] = open;
        firsts[span] = first;
        closes[span] = QuotedSpans.NONE;
        lasts[span] = QuotedSpans.NONE;
        parents[span] = depth == 0 ? QuotedSpans.NONE : stack[depth - 1];
        continues[span] = QuotedSpans.NONE;
        stack[depth++] = span;
        return span;
    }

    /** Returns the level of the innermost open span that a glyph can close, or -1. */
    private int closable(int glyph) {
        for (int level = depth - 1; level >= 0; level--) {
            if (marks.pairs(openingOf(stack[level]), glyph)) {
                return level;
            }
        }
        return -1;
    }

    /** Returns the glyph that opens a span, or the one that it goes on. */
    private int openingOf(int span) {
        int first = span;
        while (opens[first] == QuotedSpans.NONE && continues[first] != QuotedSpans.NONE) {
            first = continues[first];
        }
        return opens[first] == QuotedSpans.NONE ? MarkTable.NONE : tokens.id(opens[first]);
    }

    private void close(int level, int token) {
        for (int inner = depth - 1; inner > level; inner--) {
            drop(stack[inner]);
        }
        int span = stack[level];
        closes[span] = token;
        lasts[span] = token - 1;
        depth = level;
        if (lasts[span] < firsts[span]) {
            drop(span);
        }
    }

    private void drop(int span) {
        lasts[span] = QuotedSpans.NONE;
    }

    /** Ends what is still open at the end of a paragraph; returns the span that the next paragraph may go on. */
    private int unclosed(int last, int next) {
        int outer = stack[0];
        int open = opens[outer];
        for (int level = 1; level < depth; level++) {
            drop(stack[level]);
        }
        depth = 0;
        boolean speech = open == QuotedSpans.NONE
                || ((inText.startsSentence(open) || goesOn(open, last, next)) && endsSentence(firsts[outer], last));
        if (!speech) {
            drop(outer);
            return QuotedSpans.NONE;
        }
        int limit = last;
        for (int span = outer + 1; span < count; span++) {
            if (parents[span] == outer
                    && lasts[span] != QuotedSpans.NONE
                    && sameGlyph(outer, tokens.id(opens[span]))
                    && isSymmetric(span)) {
                limit = opens[span] - 1;
                reparent(outer, span);
                break;
            }
        }
        if (limit < last && open != QuotedSpans.NONE && !inText.startsSentence(open)) {
            drop(outer);
            return QuotedSpans.NONE;
        }
        int beforeReport = beforeReportingClause(firsts[outer], limit);
        int end = beforeReport != QuotedSpans.NONE
                ? beforeReport
                : limit == last ? withoutTail(firsts[outer], last) : limit;
        lasts[outer] = Math.max(end, firsts[outer] - 1);
        if (lasts[outer] < firsts[outer]) {
            drop(outer);
            return QuotedSpans.NONE;
        }
        return lasts[outer] == last ? outer : QuotedSpans.NONE;
    }

    /** Returns whether a mark behind a comma is answered by the same mark at the start of the next paragraph. */
    private boolean goesOn(int open, int last, int next) {
        return tokens.isKind(open - 1, Tokens.COMMA)
                && next < inText.count()
                && inText.token(next) == last + 1
                && tokens.id(last + 1) == tokens.id(open)
                && inText.looksOpen(next);
    }

    /** Returns whether a span is closed by the glyph that opens it, so that it may have closed the one around it. */
    private boolean isSymmetric(int span) {
        return closes[span] == QuotedSpans.NONE || tokens.id(closes[span]) == tokens.id(opens[span]);
    }

    private void reparent(int outer, int from) {
        for (int span = from; span < count; span++) {
            if (parents[span] == outer) {
                parents[span] = parents[outer];
            }
        }
    }

    /** Returns whether a sentence ends in a range, so that it may be speech. */
    private boolean endsSentence(int first, int last) {
        for (int i = last; i > first; i--) {
            if (tokens.isKind(i, Tokens.STOP) || tokens.isKind(i, Tokens.ELLIPSIS)) {
                return true;
            }
        }
        return false;
    }

    private int beforeReportingClause(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.isKind(i, Tokens.COMMA)
                    && tokens.words().reportsAlone(tokens.id(i + 1))
                    && tokens.is(i + 1, WordClass.FINITE)
                    && !tokens.is(i + 1, WordClass.FUNCTION_WORD)
                    && !tokens.is(i + 2, WordClass.FIRST_PERSON | WordClass.SECOND_PERSON)) {
                return i - 1;
            }
        }
        return QuotedSpans.NONE;
    }

    private int withoutTail(int first, int last) {
        for (int i = last; i > first && i >= last - LONGEST_TAIL; i--) {
            if (tokens.isKind(i, Tokens.STOP) || tokens.isKind(i, Tokens.ELLIPSIS)) {
                return i;
            }
        }
        return last;
    }

    private QuotedSpans compact() {
        int[] renumbered = new int[count];
        int kept = 0;
        for (int span = 0; span < count; span++) {
            if (lasts[span] == QuotedSpans.NONE) {
                renumbered[span] = parents[span] == QuotedSpans.NONE ? QuotedSpans.NONE : renumbered[parents[span]];
                continue;
            }
            renumbered[span] = kept;
            opens[kept] = opens[span];
            closes[kept] = closes[span];
            firsts[kept] = firsts[span];
            lasts[kept] = lasts[span];
            parents[kept] = parents[span] == QuotedSpans.NONE ? QuotedSpans.NONE : renumbered[parents[span]];
            continues[kept] = continues[span] == QuotedSpans.NONE ? QuotedSpans.NONE : renumbered[continues[span]];
            kept++;
        }
        return new QuotedSpans(
                tokens,
                Arrays.copyOf(opens, kept),
                Arrays.copyOf(closes, kept),
                Arrays.copyOf(firsts, kept),
                Arrays.copyOf(lasts, kept),
                Arrays.copyOf(parents, kept),
                Arrays.copyOf(continues, kept));
    }
}
