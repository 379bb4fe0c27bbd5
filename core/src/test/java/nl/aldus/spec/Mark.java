package nl.aldus.spec;

import java.util.Comparator;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;

/**
 * A pair of brackets in the notation.
 *
 * @param span what stands between the two
 * @param opening the opening bracket
 * @param closing the closing bracket, with the letter of the kind of quotation
 * @param speaker the speaker whose number stands behind it, or {@link #NOBODY}
 */
record Mark(Span span, char opening, String closing, int speaker) {

    /** Stands for the speaker of what has none, a cue; 0 is a speaker whom the text does not tell. */
    static final int NOBODY = -1;

    /** Outer marks before inner ones; of those around the same words a quotation before a mention before a cue. */
    static final Comparator<Mark> ORDER = Comparator.comparing(Mark::span)
            .thenComparing(mark -> "[<{".indexOf(mark.opening))
            .thenComparing(Mark::closing)
            .thenComparing(Mark::speaker);

    Mark {
        if (span.length() == 0) {
            throw new IllegalArgumentException("nothing between " + opening + closing + " at " + span.start());
        }
    }

    static Mark quotation(Span span, QuotationKind kind, int speaker) {
        return new Mark(span, '[', "]" + letter(kind), speaker);
    }

    static Mark mention(Span span, int speaker) {
        return new Mark(span, '<', ">", speaker);
    }

    static Mark cue(Span span) {
        return new Mark(span, '{', "}", NOBODY);
    }

    private static char letter(QuotationKind kind) {
        return switch (kind) {
            case DIRECT -> 'd';
            case PARTIAL -> 'p';
            case INDIRECT -> 'i';
        };
    }
}
