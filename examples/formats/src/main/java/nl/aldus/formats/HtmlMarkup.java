package nl.aldus.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML elements and text so that whatever stands in the text is text in the page. Two things have no form in HTML:
 * U+0000, and half of a surrogate pair. For each a replacement character is written, so that offsets stay what they are.
 */
final class HtmlMarkup {

    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;
    private final Deque<String> elements = new ArrayDeque<>();
    private boolean inStartTag;

    HtmlMarkup(Writer out) {
        this.out = out;
    }

    /** Opens an element, inside the one that is open. */
    HtmlMarkup open(String element) throws IOException {
        endStartTag();
        out.write("<" + element);
        elements.push(element);
        inStartTag = true;
        return this;
    }

    /** Gives the element just opened an attribute without a value. */
    HtmlMarkup with(String attribute) throws IOException {
        if (!inStartTag) {
            throw new IllegalStateException(attribute + " stands in no start tag");
        }
        out.write(" " + attribute);
        return this;
    }

    /** Gives the element just opened an attribute. */
    HtmlMarkup with(String attribute, String value) throws IOException {
        with(attribute);
        out.write("=\"");
        escape(value, 0, value.length());
        out.write('"');
        return this;
    }

    /** Closes the innermost element that is open. */
    HtmlMarkup close() throws IOException {
        endStartTag();
        out.write("</" + elements.pop() + ">");
        return this;
    }

    /** Closes the innermost element that is open, and the line, for those who read the source. */
    HtmlMarkup closeLine() throws IOException {
        close();
        out.write('\n');
        return this;
    }

    /** Writes an element that holds nothing but text and has no attributes. */
    HtmlMarkup element(String element, String text) throws IOException {
        return open(element).text(text).close();
    }

    HtmlMarkup text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** Writes the part of a text from {@code start} up to {@code end}, in UTF-16 code units. */
    HtmlMarkup text(String text, int start, int end) throws IOException {
        endStartTag();
        escape(text, start, end);
        return this;
    }

    private void endStartTag() throws IOException {
        if (inStartTag) {
            out.write('>');
            inStartTag = false;
        }
    }

    private void escape(String text, int start, int end) throws IOException {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                // A carriage return that stands for itself is read as a line feed.
                case '\r' -> out.write("&#13;");
                case '\0' -> out.write(REPLACEMENT);
                default -> out.write(isLoneSurrogate(text, i) ? REPLACEMENT : c);
            }
        }
    }

    private static boolean isLoneSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
