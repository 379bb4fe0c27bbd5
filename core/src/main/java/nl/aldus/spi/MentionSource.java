package nl.aldus.spi;

import java.util.List;
import nl.aldus.model.Span;
import nl.aldus.model.SpeakerKind;

/**
 * A caller's own source of names, such as a name recogniser or a list of known people. What it returns is taken as a
 * name wherever it does not contradict the quotation marks of the text. Implementations must be thread-safe, since a
 * finder calls them from every thread that uses it.
 */
@FunctionalInterface
public interface MentionSource {

    /**
     * Returns the names in a text, in any order.
     *
     * @param text the text as the caller of the finder gave it; if several came in one sequence, one of them
     * @return the names; spans outside the text and spans that overlap an earlier one are passed over
     */
    List<Named> namesIn(CharSequence text);

    /**
     * A name in the text.
     *
     * @param span where it stands
     * @param kind what bears the name
     */
    record Named(Span span, SpeakerKind kind) {}
}
