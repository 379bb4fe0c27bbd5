package nl.aldus.benchmarks.accuracy.finding;

import nl.aldus.model.Span;

/**
 * What a finder reports of one quotation. Immutable.
 *
 * @param kind what it takes the words for
 * @param span the words
 * @param speaker to whom it ascribes them
 * @param rule the rule that decided, for the finder's own authors
 */
public record FoundQuotation(SpanKind kind, Span span, FoundSpeaker speaker, String rule) {

    /** Returns the same with other words. */
    public FoundQuotation at(Span other) {
        return new FoundQuotation(kind, other, speaker, rule);
    }
}
