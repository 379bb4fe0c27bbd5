package nl.aldus.internal.attribution;

import nl.aldus.internal.mention.NounPhrase;
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
        verdicts[span] = verdict == null ? null : shortened(verdict);
    }

    /** Returns whether the speaker of one span is taken from another, directly or through spans between them. */
    boolean leadsTo(int span, int other) {
        int at = span;
        while (at >= 0 && at != other) {
            Verdict verdict = verdicts[at];
            at = verdict == null ? -1 : verdict.sameAs();
        }
        return at == other;
    }

    /** Lets a verdict that shares a speaker point to the first of the spans that do, so that chains stay short. */
    private Verdict shortened(Verdict verdict) {
        Verdict before = verdict.sameAs() < 0 ? null : verdicts[verdict.sameAs()];
        return before == null || before.sameAs() < 0 ? verdict : verdict.withSameAs(before.sameAs());
    }

    /** Returns what was decided about a span, or null if no rule saw a speaker. */
    public @Nullable Verdict verdict(int span) {
        return verdicts[span];
    }

    /** Returns the phrase that names the speaker of a span, followed through spans that share one, or null. */
    public @Nullable NounPhrase source(int span) {
        Verdict verdict = origin(span);
        return verdict == null ? null : verdict.source();
    }

    /** Returns the verdict of a span, or of the first span that it shares its speaker with; null if there is none. */
    public @Nullable Verdict origin(int span) {
        return origin(verdicts[span]);
    }

    /** Returns a verdict, or that of the first span that it takes its speaker from; null if there is none. */
    public @Nullable Verdict origin(@Nullable Verdict verdict) {
        Verdict at = verdict;
        while (at != null && at.sameAs() >= 0) {
            at = verdicts[at.sameAs()];
        }
        return at;
    }

    /** Returns the kind of a span, or null if it is no speech or not yet decided. */
    public @Nullable QuotationKind kind(int span) {
        return kinds[span];
    }
}
