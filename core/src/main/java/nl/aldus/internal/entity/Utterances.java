package nl.aldus.internal.entity;

import java.util.HashMap;
import java.util.Map;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.model.QuotationKind;

/** Numbers the utterances of a text: quotations that one report or the marks themselves make parts of a whole share one. */
final class Utterances {

    private final QuotedSpans spans;
    private final Map<Report, Integer> ofReport = new HashMap<>();
    /** By span; 0 where it has none yet. */
    private final int[] ofSpan;

    private int last;

    Utterances(QuotedSpans spans) {
        this.spans = spans;
        this.ofSpan = new int[spans.count()];
    }

    /** Returns the number of the utterance that a quotation belongs to. Quotations come in text order. */
    int number(Draft draft) {
        int known = known(draft);
        int number = known == 0 ? ++last : known;
        if (draft.quoted() != QuotedSpans.NONE) {
            ofSpan[draft.quoted()] = number;
        }
        if (shares(draft)) {
            ofReport.putIfAbsent(draft.report(), number);
        }
        return number;
    }

    /** Returns the number of what a quotation is part of, or 0. */
    private int known(Draft draft) {
        int paragraphBefore = draft.quoted() == QuotedSpans.NONE ? QuotedSpans.NONE : spans.continued(draft.quoted());
        if (paragraphBefore != QuotedSpans.NONE && ofSpan[paragraphBefore] != 0) {
            return ofSpan[paragraphBefore];
        }
        if (draft.verdict() != null && draft.verdict().goesOn() >= 0) {
            return ofSpan[draft.verdict().goesOn()];
        }
        return shares(draft) ? ofReport.getOrDefault(draft.report(), 0) : 0;
    }

    /** A fragment is woven into the writer's sentence and shares its report with nothing. */
    private static boolean shares(Draft draft) {
        return draft.kind() != QuotationKind.PARTIAL && draft.report() != null;
    }
}
