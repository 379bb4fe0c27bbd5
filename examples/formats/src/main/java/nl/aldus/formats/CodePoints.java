package nl.aldus.formats;

import java.util.Arrays;
import nl.aldus.model.Span;

/**
 * Counts the offsets of one text in code points, the unit of most standard formats, where the library counts UTF-16 code
 * units. Built in time linear in the text; a look-up is logarithmic in the number of characters beyond U+FFFF. A lone
 * surrogate counts as one code point. Immutable and thread-safe.
 */
final class CodePoints {

    /** Where the second halves of the surrogate pairs stand, ascending. */
    private final int[] lowHalves;

    private CodePoints(int[] lowHalves) {
        this.lowHalves = lowHalves;
    }

    static CodePoints of(String text) {
        int[] found = new int[text.length() - text.codePointCount(0, text.length())];
        int count = 0;
        for (int i = 1; count < found.length; i++) {
            // A low half with a high half before it ends a pair: the high half cannot belong to an earlier one.
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i;
            }
        }
        return new CodePoints(found);
    }

    /** Returns the number of code points before an offset in UTF-16 code units; the middle of a pair counts as its end. */
    int before(int offset) {
        int pairs = Arrays.binarySearch(lowHalves, offset);
        return offset - (pairs < 0 ? -pairs - 1 : pairs);
    }

    int start(Span span) {
        return before(span.start());
    }

    int end(Span span) {
        return before(span.end());
    }
}
