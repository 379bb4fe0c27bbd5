package nl.aldus.internal.entity;

import nl.aldus.internal.attribution.Verdict;
import nl.aldus.internal.cue.Report;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation before its speaker is known by number. Immutable.
 *
 * @param kind its kind
 * @param span what is said, without the marks
 * @param outer the same with the marks
 * @param verdict what was decided about its speaker, or null if no rule saw one
 * @param rule the name of the rule that decided
 * @param quoted the quoted span that it is, or {@link nl.aldus.internal.marks.QuotedSpans#NONE}
 */
record Draft(
        QuotationKind kind, Span span, Span outer, @Nullable Verdict verdict, String rule, int quoted) {

    /** Returns the report that ties it directly to its speaker, or null. */
    @Nullable
    Report report() {
        return verdict == null ? null : verdict.report();
    }
}
