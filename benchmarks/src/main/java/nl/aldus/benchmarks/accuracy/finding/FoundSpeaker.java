package nl.aldus.benchmarks.accuracy.finding;

import java.util.List;
import nl.aldus.model.Span;

/**
 * To whom a finder ascribes a quotation. Immutable.
 *
 * @param name the name it gives, empty for {@link #NOBODY}
 * @param mention the words on which it bases that
 * @param mentions every place where it thinks that the text refers to the same speaker
 */
public record FoundSpeaker(String name, Span mention, List<Span> mentions) {

    /** Stands for the speaker of a quotation that is ascribed to none. */
    public static final FoundSpeaker NOBODY = new FoundSpeaker("", new Span(0, 0), List.of());

    /** Keeps its own copy of the list. */
    public FoundSpeaker {
        mentions = List.copyOf(mentions);
    }

    /** Returns whether the quotation is ascribed to nobody. */
    public boolean isNobody() {
        return equals(NOBODY);
    }

    /** Returns the name, or a question mark. */
    public String label() {
        return isNobody() ? "?" : name;
    }
}
