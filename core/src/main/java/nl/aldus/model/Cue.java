package nl.aldus.model;

import java.util.List;

/**
 * The words that mark a stretch of text as somebody's: a reporting verb ({@code zei}, {@code voegde ... toe}),
 * {@code aldus}, {@code volgens}, or the colon behind a name. Immutable and thread-safe.
 *
 * @param spans where the cue stands, in text order: one span, or several where it is split over its clause
 * @param lemma the dictionary form: {@code zeggen}, {@code toevoegen}, {@code aldus}, {@code :}
 * @param reports what the speaker is said to do
 */
public record Cue(List<Span> spans, String lemma, Reports reports) {

    /**
     * Keeps its own copy of the spans.
     *
     * @throws IllegalArgumentException if there is no span
     */
    public Cue {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a cue stands somewhere");
        }
    }
}
