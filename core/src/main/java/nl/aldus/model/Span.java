package nl.aldus.model;

/**
 * A stretch of the caller's own text: a half-open range of UTF-16 code units, as {@link CharSequence#charAt} counts
 * them. Values are immutable and thread-safe.
 *
 * @param start the offset of the first code unit, at least 0
 * @param end the offset behind the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or behind {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + "," + end + ")");
        }
    }

    /** Returns the number of UTF-16 code units in this span. */
    public int length() {
        return end - start;
    }

    /** Returns whether no code unit of {@code other} lies outside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether this span and {@code other} share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Returns the stretch of {@code text} that this span covers.
     *
     * @throws IndexOutOfBoundsException if the span does not lie inside {@code text}
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, and where two spans start together the longer one first, so that a parent precedes its children. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
