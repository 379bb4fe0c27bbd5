package nl.aldus.internal.entity;

import java.util.HashMap;
import java.util.Map;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** Numbers the utterances of a text: quotations that one report or the marks themselves make parts of a whole share one. */
final class Utterances {

    private final QuotedSpans spans;
    private final Map<Report, Integer> ofReport = new HashMap<>();
    private final Map<Integer, Integer> ofSpan = new HashMap<>();
    private int last;

    Utterances(QuotedSpans spans) {
        this.spans = spans;
    }

    /** Returns the number of the utterance that a quotation belongs to. Quotations come in text order. */
    int number(Draft draft) {
        Integer known = known(draft);
        int number = known == null ? ++last : known;
        if (draft.quoted() != QuotedSpans.NONE) {
            ofSpan.put(draft.quoted(), number);
        }
        if (shares(draft)) {
            ofReport.putIfAbsent(draft.report(), number);
        }
        return number;
    }

    private @Nullable Integer known(Draft draft) {
        int paragraphBefore = draft.quoted() == QuotedSpans.NONE ? QuotedSpans.NONE : spans.continued(draft.quoted());
        if (ofSpan.containsKey(paragraphBefore)) {
            return ofSpan.get(paragraphBefore);
        }
        if (draft.verdict() != null && draft.verdict().goesOn() >= 0) {
            return ofSpan.get(draft.verdict().goesOn());
        }
        return shares(draft) ? ofReport.get(draft.report()) : null;
    }

    /** A fragment is woven into the writer's sentence and shares its report with nothing. */
    private static boolean shares(Draft draft) {
        return draft.kind() != QuotationKind.PARTIAL && draft.report() != null;
    }
}
