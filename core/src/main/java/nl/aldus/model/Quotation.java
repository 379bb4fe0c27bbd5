package nl.aldus.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of somebody's words. Immutable and thread-safe.
 *
 * @param kind how the words stand in the text
 * @param span the words, without the marks around them
 * @param outer the words with their marks; equal to {@code span} where there are none
 * @param text the words, as they stand in the text
 * @param attribution who speaks
 * @param utterance 1 for the first utterance in the text; the fragments of {@code "A", zei X, "B"} and the paragraphs of
 *     one long quotation share the number
 * @param enclosing the quotations around this one, the innermost first; empty at the top. They are the same objects as
 *     those in {@link Findings#quotations()}
 */
public record Quotation(
        QuotationKind kind,
        Span span,
        Span outer,
        String text,
        Attribution attribution,
        int utterance,
        List<Quotation> enclosing) {

    /** Keeps its own copy of the list. */
    public Quotation {
        enclosing = List.copyOf(enclosing);
    }

    /** Two quotations are equal if all but what encloses them is; their spans tell that apart. */
    @Override
    @SuppressWarnings("exports") // a caller compiles without the annotation
    public boolean equals(@Nullable Object other) {
        return other instanceof Quotation quotation
                && kind == quotation.kind
                && utterance == quotation.utterance
                && span.equals(quotation.span)
                && outer.equals(quotation.outer)
                && text.equals(quotation.text)
                && attribution.equals(quotation.attribution);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + kind.hashCode();
    }

    @Override
    public String toString() {
        return kind + " " + span + " " + text;
    }

    /** Returns the quotation right around this one, or empty if it stands in the writer's own text. */
    public Optional<Quotation> parent() {
        return enclosing.isEmpty() ? Optional.empty() : Optional.of(enclosing.get(0));
    }

    /** Returns who speaks, or empty if the text does not tell. */
    public Optional<Speaker> speaker() {
        if (attribution instanceof Attribution.Explicit explicit) {
            return Optional.of(explicit.speaker());
        }
        if (attribution instanceof Attribution.Implicit implicit) {
            return Optional.of(implicit.speaker());
        }
        return Optional.empty();
    }

    /**
     * Returns the words that name the speaker: those at the quotation itself if the attribution is explicit, else those
     * elsewhere from which the speaker follows; empty if the speaker is unknown.
     */
    public Optional<Mention> mention() {
        if (attribution instanceof Attribution.Explicit explicit) {
            return Optional.of(explicit.mention());
        }
        if (attribution instanceof Attribution.Implicit implicit) {
            return Optional.of(implicit.mention());
        }
        return Optional.empty();
    }

    /** Returns the reporting words, or empty if none belong to the quotation. */
    public Optional<Cue> cue() {
        return attribution instanceof Attribution.Explicit explicit ? Optional.of(explicit.cue()) : Optional.empty();
    }
}
