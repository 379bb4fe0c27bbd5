package nl.aldus.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import nl.aldus.model.Span;

/**
 * Writes a text in paragraphs, with marks in it. Where two marks overlap, or a mark goes on in the next paragraph, the later
 * one is cut in pieces. Not a character is added or left out between the paragraphs.
 */
final class HtmlText {

    private static final int HEADLINE = 120;

    private final String text;
    private final HtmlMarkup html;
    private final PriorityQueue<HtmlMark> coming = new PriorityQueue<>(HtmlMark.BY_NESTING);
    private final Deque<HtmlMark> open = new ArrayDeque<>();
    private int written;

    private HtmlText(String text, Collection<HtmlMark> marks, HtmlMarkup html) {
        this.text = text;
        this.html = html;
        coming.addAll(marks);
    }

    /** Writes the text. No mark may lie outside it. */
    static void write(String text, Collection<HtmlMark> marks, HtmlMarkup html) throws IOException {
        new HtmlText(text, marks, html).write();
    }

    private void write() throws IOException {
        List<Span> paragraphs = Paragraphs.of(text);
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i + 1 == paragraphs.size();
            int end = last ? text.length() : paragraphs.get(i + 1).start();
            html.open("p").with("class", style(paragraphs.get(i), end, i == 0 && !last));
            paragraph(end);
            html.close();
        }
        writeUntil(text.length());
    }

    /** The style sheet sets apart what no blank line does. */
    private String style(Span paragraph, int end, boolean mayBeHeadline) {
        boolean blankLine = (text.substring(paragraph.end(), end) + ".").lines().count() > 2;
        boolean headline = mayBeHeadline && blankLine && isHeadline(paragraph.in(text));
        return (blankLine ? "spaced" : "close") + (headline ? " headline" : "");
    }

    private void paragraph(int end) throws IOException {
        for (HtmlMark next = coming.peek(); next != null && next.start() < end; next = coming.peek()) {
            coming.remove();
            closeUntil(next.start());
            HtmlMark around = open.peek();
            int limit = around == null ? end : around.end();
            if (next.end() > limit) {
                coming.add(next.from(limit));
                next = next.until(limit);
            }
            writeUntil(next.start());
            next.open(html);
            open.push(next);
        }
        closeUntil(end);
        writeUntil(end);
    }

    private void closeUntil(int offset) throws IOException {
        for (HtmlMark mark = open.peek(); mark != null && mark.end() <= offset; mark = open.peek()) {
            writeUntil(mark.end());
            open.pop();
            html.close();
        }
    }

    private void writeUntil(int offset) throws IOException {
        html.text(text, written, offset);
        written = offset;
    }

    /** A short line of its own that does not end like a sentence. */
    private static boolean isHeadline(String paragraph) {
        int end = paragraph.length();
        return end <= HEADLINE && paragraph.lines().count() == 1 && paragraph.indexOf('.', Math.max(0, end - 2)) < 0;
    }
}
