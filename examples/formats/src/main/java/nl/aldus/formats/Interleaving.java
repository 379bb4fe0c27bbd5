package nl.aldus.formats;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import nl.aldus.model.Span;

/**
 * Fits spans that may overlap anyhow into a tree, as XML wants it: inside each paragraph, an element that would cross the
 * end of another, or of the paragraph, is cut in parts there. Takes time linear in the text and, but for sorting, in the
 * parts that come out.
 */
final class Interleaving {

    /** A step of writing the tree. */
    sealed interface Step {}

    record OpenParagraph() implements Step {}

    record CloseParagraph() implements Step {}

    /** @param element its index in the list; @param part 0 for its first part in the text */
    record Open(int element, int part) implements Step {}

    record Close() implements Step {}

    record Text(Span span) implements Step {}

    private record Piece(int start, int end, int element) {}

    /** Of two that begin together the longer is outside; of two with the same span the first in the list. */
    private static final Comparator<Piece> OUTER_FIRST = Comparator.comparingInt(Piece::start)
            .thenComparing(Comparator.comparingInt(Piece::end).reversed())
            .thenComparingInt(Piece::element);

    private final PriorityQueue<Piece> waiting = new PriorityQueue<>(OUTER_FIRST);
    private final Deque<Piece> open = new ArrayDeque<>();
    private final List<Step> steps = new ArrayList<>();
    private final int[] parts;
    private int written;

    private Interleaving(int elements) {
        this.parts = new int[elements];
    }

    /** @param steps all of them, in order; @param parts how many parts each element is in, 0 if it has no place */
    record Tree(List<Step> steps, int[] parts) {}

    /**
     * Returns the tree of a text.
     *
     * @param length the length of the text
     * @param paragraphs in text order, apart from each other
     * @param elements the spans of each element, in text order
     */
    static Tree of(int length, List<Span> paragraphs, List<List<Span>> elements) {
        Interleaving interleaving = new Interleaving(elements.size());
        for (int element = 0; element < elements.size(); element++) {
            for (Span span : elements.get(element)) {
                interleaving.cutByParagraph(span, element, paragraphs);
            }
        }
        paragraphs.forEach(interleaving::paragraph);
        interleaving.textUpTo(length);
        return new Tree(interleaving.steps, interleaving.parts);
    }

    private void cutByParagraph(Span span, int element, List<Span> paragraphs) {
        for (int i = firstEndingBehind(span.start(), paragraphs); i < paragraphs.size(); i++) {
            Span paragraph = paragraphs.get(i);
            int start = Math.max(span.start(), paragraph.start());
            int end = Math.min(span.end(), paragraph.end());
            if (paragraph.start() >= span.end()) {
                return;
            }
            if (start < end) {
                waiting.add(new Piece(start, end, element));
            }
        }
    }

    private static int firstEndingBehind(int offset, List<Span> paragraphs) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void paragraph(Span paragraph) {
        textUpTo(paragraph.start());
        steps.add(new OpenParagraph());
        for (Piece next = waiting.peek(); next != null && next.start() < paragraph.end(); next = waiting.peek()) {
            open(waiting.remove());
        }
        closeUpTo(paragraph.end());
        textUpTo(paragraph.end());
        steps.add(new CloseParagraph());
    }

    private void open(Piece piece) {
        closeUpTo(piece.start());
        textUpTo(piece.start());
        Piece around = open.peek();
        if (around != null && piece.end() > around.end()) {
            waiting.add(new Piece(around.end(), piece.end(), piece.element()));
            open.push(new Piece(piece.start(), around.end(), piece.element()));
        } else {
            open.push(piece);
        }
        steps.add(new Open(piece.element(), parts[piece.element()]++));
    }

    private void closeUpTo(int offset) {
        for (Piece inner = open.peek(); inner != null && inner.end() <= offset; inner = open.peek()) {
            textUpTo(inner.end());
            open.pop();
            steps.add(new Close());
        }
    }

    private void textUpTo(int offset) {
        if (written < offset) {
            steps.add(new Text(new Span(written, offset)));
            written = offset;
        }
    }
}
