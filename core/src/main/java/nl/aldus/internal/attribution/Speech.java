package nl.aldus.internal.attribution;

import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** What has been decided about the spans of a text so far: whose they are, and whether they are speech at all. */
public final class Speech {

    private final @Nullable Verdict[] verdicts;
    private final @Nullable QuotationKind[] kinds;

    Speech(int spans) {
        verdicts = new Verdict[spans];
        kinds = new QuotationKind[spans];
    }

    void decide(int span, @Nullable QuotationKind kind, @Nullable Verdict verdict) {
        kinds[span] = kind;
        verdicts[span] = verdict;
    }

    /** Returns what was decided about a span, or null if no rule saw a speaker. */
    public @Nullable Verdict verdict(int span) {
        return verdicts[span];
    }

    /** Returns the kind of a span, or null if it is no speech or not yet decided. */
    public @Nullable QuotationKind kind(int span) {
        return kinds[span];
    }
}
