package nl.aldus.internal.marks;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.MarkTable;
import nl.aldus.model.Span;

/** Finds the quotation marks that stand alone: those that open what nothing closes, and those that close what nothing opened. */
public final class UnpairedMarks {

    private final Tokens tokens;
    private final MarkTable marks;

    private UnpairedMarks(Tokens tokens) {
        this.tokens = tokens;
        this.marks = tokens.words().marks();
    }

    /** Returns where they stand, in text order; linear in the number of tokens. */
    public static List<Span> find(Tokens tokens, QuotedSpans spans) {
        return new UnpairedMarks(tokens).find(paired(tokens, spans));
    }

    /** Returns for each token whether it is half of a pair, or opens what the next paragraph goes on with. */
    private static boolean[] paired(Tokens tokens, QuotedSpans spans) {
        boolean[] goesOn = new boolean[spans.count()];
        for (int span = 0; span < spans.count(); span++) {
            if (spans.continued(span) != QuotedSpans.NONE) {
                goesOn[spans.continued(span)] = true;
            }
        }
        boolean[] paired = new boolean[tokens.count()];
        for (int span = 0; span < spans.count(); span++) {
            boolean closed = spans.outerLast(span) != spans.last(span);
            if (closed || goesOn[span]) {
                paired[spans.outerFirst(span)] = true;
                paired[spans.outerLast(span)] = true;
            }
        }
        return paired;
    }

    private List<Span> find(boolean[] paired) {
        List<Span> unpaired = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.isKind(token, Tokens.MARK) && !paired[token] && isMeantAsMark(token)) {
                unpaired.add(new Span(tokens.start(token), tokens.end(token)));
            }
        }
        return unpaired;
    }

    /** Returns whether a mark is no apostrophe, no inches or minutes, and no ditto mark. */
    private boolean isMeantAsMark(int token) {
        boolean leansLeft = !tokens.paragraphBefore(token) && !tokens.blankBefore(token);
        boolean leansRight =
                token + 1 < tokens.count() && !tokens.paragraphBefore(token + 1) && !tokens.blankBefore(token + 1);
        if (leansLeft && tokens.isKind(token - 1, Tokens.NUMBER)) {
            return false;
        }
        if (marks.isSingle(tokens.id(token))) {
            boolean opens = !leansLeft && leansRight && tokens.isWord(token + 1);
            boolean closes = leansLeft && !leansRight && !tokens.isWord(token - 1);
            return opens || closes;
        }
        return leansLeft || leansRight;
    }
}
