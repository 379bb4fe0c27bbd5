package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.text.Tokens;
import nl.aldus.model.Span;

/**
 * Where a cue stands: one range of tokens, or two where it is split.
 *
 * @param first the first token
 * @param last the last token of the first part
 * @param otherFirst the first token of the second part, or -1
 * @param otherLast the last token of the second part, or -1
 */
public record Cues(int first, int last, int otherFirst, int otherLast) {

    static Cues of(int first, int last) {
        return new Cues(first, last, -1, -1);
    }

    /** Returns a cue of two parts in text order; parts that touch become one. */
    static Cues of(int first, int last, int otherFirst, int otherLast) {
        if (otherFirst < 0) {
            return of(first, last);
        }
        if (otherFirst == last + 1) {
            return of(first, otherLast);
        }
        if (first == otherLast + 1) {
            return of(otherFirst, last);
        }
        return first < otherFirst
                ? new Cues(first, last, otherFirst, otherLast)
                : new Cues(otherFirst, otherLast, first, last);
    }

    /** Returns the spans in the text. */
    public List<Span> spans(Tokens tokens) {
        List<Span> spans = new ArrayList<>(2);
        spans.add(new Span(tokens.start(first), tokens.end(last)));
        if (otherFirst >= 0) {
            spans.add(new Span(tokens.start(otherFirst), tokens.end(otherLast)));
        }
        return spans;
    }
}
