package nl.aldus.internal.text;

import nl.aldus.model.Span;

/** The caller's text, frozen when the analysis begins. Immutable. */
public final class SourceText {

    private final char[] chars;

    private SourceText(char[] chars) {
        this.chars = chars;
    }

    /** Returns a copy of a text that later changes of a mutable sequence can't reach. */
    public static SourceText freeze(CharSequence text) {
        return new SourceText(text.toString().toCharArray());
    }

    /** Returns the UTF-16 code units. Not to be changed. */
    public char[] chars() {
        return chars;
    }

    /** Returns the number of UTF-16 code units. */
    public int length() {
        return chars.length;
    }

    /** Returns the text of a range. */
    public String slice(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Returns the text of a span. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }
}
