package nl.aldus.formats;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Span;

/**
 * Finds the paragraphs of a text. Blank lines stand between them, or else, in a text without blank lines, each line is one.
 * They are as long as they can be without white space at their ends, as XML understands it. Linear in the text.
 */
final class Paragraphs {

    private Paragraphs() {}

    /** Returns the paragraphs in text order; between them, before them and behind them is nothing but white space. */
    static List<Span> of(String text) {
        int linesApart = hasBlankLine(text) ? 2 : 1;
        List<Span> paragraphs = new ArrayList<>();
        int start = -1;
        int end = 0;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isXmlSpace(c)) {
                breaks += breaksLine(text, i) ? 1 : 0;
                continue;
            }
            if (start >= 0 && breaks >= linesApart) {
                paragraphs.add(new Span(start, end));
                start = -1;
            }
            start = start < 0 ? i : start;
            end = i + 1;
            breaks = 0;
        }
        if (start >= 0) {
            paragraphs.add(new Span(start, end));
        }
        return paragraphs;
    }

    private static boolean hasBlankLine(String text) {
        boolean words = false;
        int breaks = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!Characters.isXmlSpace(text.charAt(i))) {
                if (words && breaks > 1) {
                    return true;
                }
                words = true;
                breaks = 0;
            } else if (breaksLine(text, i)) {
                breaks++;
            }
        }
        return false;
    }

    /** Takes the pair CR LF for one line break, by its line feed. */
    private static boolean breaksLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
