package nl.aldus.notation;

import java.util.Comparator;

/**
 * A pair of brackets in the notation. Immutable.
 *
 * @param start the offset in the bare text, in UTF-16 code units, of what stands between the two
 * @param end the offset behind it
 * @param kind what it stands around
 * @param speaker the speaker whose number stands behind it, or {@link #NOBODY}
 */
public record Mark(int start, int end, MarkKind kind, int speaker) {

    /** Stands for the speaker of what has none, such as a cue. */
    public static final int NOBODY = -1;

    /** A speaker whom the text does not tell. */
    public static final int UNTOLD = 0;

    /**
     * Outer marks before inner ones; of those around the same words a quotation before a mention before a cue, then by
     * letter and speaker.
     */
    public static final Comparator<Mark> ORDER = Comparator.comparingInt(Mark::start)
            .thenComparing(Mark::end, Comparator.reverseOrder())
            .thenComparing(mark -> "[<{".indexOf(mark.kind.opening()))
            .thenComparing(mark -> mark.kind.closing())
            .thenComparing(Mark::speaker);

    /**
     * Checks that something stands between the brackets.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public Mark {
        if (end <= start) {
            throw new IllegalArgumentException("nothing between " + kind.opening() + " and " + kind.closing());
        }
    }

    /** Returns what stands between the brackets. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
