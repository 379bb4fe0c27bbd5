package nl.aldus.formats;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Span;

/**
 * Cuts spans where their text breaks the line. A break is whatever Python's {@code str.splitlines} takes for one, since brat
 * reads its files with that.
 */
final class LinePieces {

    private static final String BREAKS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

    private LinePieces() {}

    /** Returns the pieces in order, without the blanks at their ends; none of them is empty. */
    static List<Span> of(List<Span> spans, String text) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            for (int i = span.start(); i <= span.end(); i++) {
                if (i == span.end() || BREAKS.indexOf(text.charAt(i)) >= 0) {
                    addStripped(pieces, start, i, text);
                    start = i + 1;
                }
            }
        }
        return pieces;
    }

    /** Returns the text with its pieces on one line. */
    static String onOneLine(String text) {
        List<String> pieces = of(List.of(new Span(0, text.length())), text).stream()
                .map(piece -> piece.in(text))
                .toList();
        return String.join(" ", pieces);
    }

    private static void addStripped(List<Span> pieces, int from, int to, String text) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            pieces.add(new Span(start, end));
        }
    }
}
