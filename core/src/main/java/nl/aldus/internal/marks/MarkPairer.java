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
    private final int[] markTokens;
    private final int markCount;
    private final boolean[] loose;
    private final boolean[] tight;
    /** Whether a single mark that looks like a closing one follows in the same paragraph. */
    private final boolean[] singleCloseBehind;

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
        int found = 0;
        int paragraphs = 0;
        for (int i = 0; i < tokens.count(); i++) {
            found += tokens.isKind(i, Tokens.MARK) ? 1 : 0;
            paragraphs += tokens.paragraphBefore(i) ? 1 : 0;
        }
        markTokens = new int[found];
        int at = 0;
        for (int i = 0; i < tokens.count() && at < found; i++) {
            if (tokens.isKind(i, Tokens.MARK)) {
                markTokens[at++] = i;
            }
        }
        markCount = found;
        loose = new boolean[found];
        tight = new boolean[found];
        singleCloseBehind = new boolean[found];
        for (int i = 0; i < found; i++) {
            loose[i] = looseBefore(i);
        }
        for (int i = found - 1; i >= 0; i--) {
            tight[i] = tightAfter(i);
            if (i + 1 < found && !startsParagraphAfter(i + 1)) {
                boolean closes = marks.isSingle(tokens.id(markTokens[i + 1])) && looksClose(i + 1);
                singleCloseBehind[i] = closes || singleCloseBehind[i + 1];
            }
        }
        int most = found + Math.min(paragraphs, found);
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
        while (mark < markCount) {
            int paragraphStart = paragraphStart(markTokens[mark]);
            int firstMark = mark;
            while (mark < markCount && (mark == firstMark || !startsParagraphAfter(mark))) {
                mark++;
            }
            carried = paragraph(paragraphStart, firstMark, mark, carried);
        }
        return compact();
    }

    private boolean startsParagraphAfter(int mark) {
        for (int i = markTokens[mark - 1] + 1; i <= markTokens[mark]; i++) {
            if (tokens.paragraphBefore(i)) {
                return true;
            }
        }
        return false;
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
        int last = paragraphLast(markTokens[to - 1]);
        boolean follows = carried != QuotedSpans.NONE && paragraphLast(lasts[carried]) + 1 == start;
        if (follows && !(markTokens[from] == start && looksOpen(from))) {
            if (closesCarried(from, to, carried)) {
                int span = push(QuotedSpans.NONE, start);
                continues[span] = carried;
            }
        }
        for (int i = from; i < to; i++) {
            int token = markTokens[i];
            int glyph = tokens.id(token);
            int level = closable(glyph);
            boolean opens = marks.opens(glyph) && depth < DEEPEST && mayOpen(i);
            if (level >= 0 && (looksClose(i) || !opens || !looksOpen(i))) {
                if (!isApostrophe(i, to)) {
                    close(level, token);
                }
            } else if (opens) {
                int span = push(token, token + 1);
                if (follows && token == start && sameGlyph(carried, glyph)) {
                    continues[span] = carried;
                }
            }
        }
        return depth == 0 ? QuotedSpans.NONE : unclosed(last);
    }

    /** Returns whether the first mark that could matter in the paragraph closes a quotation begun before it. */
    private boolean closesCarried(int from, int to, int carried) {
        int open = opens[carried];
        for (int i = from; i < to && open != QuotedSpans.NONE; i++) {
            int token = markTokens[i];
            if (marks.pairs(tokens.id(open), tokens.id(token)) || tokens.id(open) == tokens.id(token)) {
                return looksClose(i);
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
            int open = opens[stack[level]];
            int opening = open == QuotedSpans.NONE ? openingOf(stack[level]) : tokens.id(open);
            if (marks.pairs(opening, glyph)) {
                return level;
            }
        }
        return -1;
    }

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
    private int unclosed(int last) {
        int outer = stack[0];
        int open = opens[outer];
        for (int level = 1; level < depth; level++) {
            drop(stack[level]);
        }
        depth = 0;
        if (open != QuotedSpans.NONE && !(isPlainOpening(open) && endsSentence(firsts[outer], last))) {
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

    /** Returns whether an unclosed single mark is a mark and no apostrophe: it stands at the start of a sentence. */
    private boolean isPlainOpening(int open) {
        boolean starts = tokens.paragraphBefore(open)
                || tokens.isKind(open - 1, Tokens.STOP)
                || tokens.isKind(open - 1, Tokens.COLON);
        return starts && tokens.isCapitalised(open + 1);
    }

    private int beforeReportingClause(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.isKind(i, Tokens.COMMA)
                    && tokens.words().reportsAlone(tokens.id(i + 1))
                    && tokens.is(i + 1, WordClass.FINITE)
                    && !tokens.is(i + 1, WordClass.FUNCTION_WORD)) {
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

    /** Returns whether a glyph may open here; a single mark must not be an apostrophe. */
    private boolean mayOpen(int i) {
        int token = markTokens[i];
        int glyph = tokens.id(token);
        if (token + 1 >= tokens.count() || tokens.paragraphBefore(token + 1)) {
            return false;
        }
        if (!marks.isSingle(glyph)) {
            return tight[i] || tokens.blankBefore(token + 1);
        }
        if (!looksOpen(i)) {
            return false;
        }
        return !marks.closes(glyph) || isPlainOpening(token) || singleCloseBehind[i];
    }

    /** Returns whether a closing single mark is the apostrophe of a genitive ({@code Hans' auto}), a real one being next. */
    private boolean isApostrophe(int i, int to) {
        int token = markTokens[i];
        if (i + 1 < to && isMeasure(i)) {
            return true;
        }
        if (!marks.isSingle(tokens.id(token)) || !tokens.isWord(token - 1) || i + 1 >= to) {
            return false;
        }
        char end = tokens.lastChar(token - 1);
        boolean sibilant = end == 's' || end == 'x' || end == 'z' || end == 'S';
        int next = markTokens[i + 1];
        return sibilant
                && tokens.isWord(token + 1)
                && marks.pairs(tokens.id(token), tokens.id(next))
                && looksClose(i + 1);
    }

    /** Returns whether a mark behind a number means inches ({@code een scherm van 65" past}), the real one being next. */
    private boolean isMeasure(int i) {
        int token = markTokens[i];
        return tokens.isKind(token - 1, Tokens.NUMBER)
                && !tokens.blankBefore(token)
                && tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && tokens.id(markTokens[i + 1]) == tokens.id(token)
                && looksClose(i + 1);
    }

    private boolean looksOpen(int i) {
        return loose[i] && tight[i];
    }

    private boolean looksClose(int i) {
        return !loose[i] && !tight[i];
    }

    /** Returns whether nothing that a closing mark would lean on stands right before a mark. */
    private boolean looseBefore(int i) {
        int token = markTokens[i];
        if (tokens.blankBefore(token)) {
            return true;
        }
        byte before = tokens.kind(token - 1);
        return before == Tokens.OPEN
                || before == Tokens.DASH
                || before == Tokens.COLON
                || (before == Tokens.MARK && loose[i - 1]);
    }

    /** Returns whether something that an opening mark would lean on stands right behind a mark. */
    private boolean tightAfter(int i) {
        int token = markTokens[i];
        if (token + 1 >= tokens.count() || tokens.blankBefore(token + 1)) {
            return false;
        }
        return switch (tokens.kind(token + 1)) {
            case Tokens.WORD, Tokens.NUMBER, Tokens.ELLIPSIS, Tokens.OPEN, Tokens.SYMBOL -> true;
            case Tokens.MARK -> tight[i + 1];
            default -> false;
        };
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
