package nl.aldus.cli.check;

import java.util.Arrays;

/** Turns offsets in a text into lines and columns, both from 1; a column counts UTF-16 code units. Immutable. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        // An editor does not show the byte order mark.
        found[0] = text.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return Math.max(1, found >= 0 ? found + 1 : -found - 1);
    }

    int column(int offset) {
        return Math.max(0, offset - starts[line(offset) - 1]) + 1;
    }
}
