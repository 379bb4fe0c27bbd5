package nl.aldus.spec;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Attribution;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.notation.AnnotatedText;
import nl.aldus.notation.Mark;
import nl.aldus.notation.MarkKind;

/**
 * What was found, in the notation of the examples. What an example expects and what the finder found are compared in the
 * one form in which an {@link AnnotatedText} is printed.
 */
final class Notation {

    private Notation() {}

    /** Returns the text with what was found in it, in the notation. */
    static String render(String text, Findings findings) {
        List<Mark> marks = new ArrayList<>();
        for (Quotation quotation : findings.quotations()) {
            int speaker = quotation.speaker().map(Speaker::number).orElse(Mark.UNTOLD);
            marks.add(mark(quotation.span(), kind(quotation.kind()), speaker));
            if (quotation.attribution() instanceof Attribution.Explicit explicit) {
                marks.add(mark(explicit.mention().span(), MarkKind.MENTION, speaker));
                for (Span span : explicit.cue().spans()) {
                    marks.add(mark(span, MarkKind.CUE, Mark.NOBODY));
                }
            }
        }
        return new AnnotatedText(text, marks).toString();
    }

    private static Mark mark(Span span, MarkKind kind, int speaker) {
        return new Mark(span.start(), span.end(), kind, speaker);
    }

    private static MarkKind kind(QuotationKind kind) {
        return switch (kind) {
            case DIRECT -> MarkKind.DIRECT;
            case PARTIAL -> MarkKind.PARTIAL;
            case INDIRECT -> MarkKind.INDIRECT;
        };
    }
}
