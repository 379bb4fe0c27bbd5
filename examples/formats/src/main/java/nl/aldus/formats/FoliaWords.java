package nl.aldus.formats;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.aldus.model.Span;

/** The words of one text by its paragraphs, cut wherever an annotation begins or ends. Immutable. */
final class FoliaWords {

    /** @param glued whether the next word of the paragraph follows without a blank */
    record Word(Span span, String text, int paragraph, int number, boolean glued) {}

    private final List<List<Word>> paragraphs;
    private final List<Word> all;

    private FoliaWords(List<List<Word>> paragraphs) {
        this.paragraphs = paragraphs;
        this.all = paragraphs.stream().flatMap(List::stream).toList();
    }

    /**
     * Returns the words of a text, in time linear in it and in {@code annotated}, but for sorting.
     *
     * @param text any text
     * @param annotated spans that no word may cross the ends of
     */
    static FoliaWords of(String text, Collection<Span> annotated) {
        TreeSet<Integer> cuts = new TreeSet<>();
        for (Span span : annotated) {
            cuts.add(span.start());
            cuts.add(span.end());
        }
        BreakIterator boundaries = BreakIterator.getWordInstance(new ULocale("nl"));
        boundaries.setText(text);
        for (int at = boundaries.first(); at != BreakIterator.DONE; at = boundaries.next()) {
            cuts.add(at);
        }
        List<List<Word>> paragraphs = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            List<Span> spans = visible(text, paragraph, cuts);
            if (!spans.isEmpty()) {
                paragraphs.add(words(text, spans, paragraphs.size() + 1));
            }
        }
        return new FoliaWords(List.copyOf(paragraphs));
    }

    /** Returns the words of each paragraph; no paragraph is empty. */
    List<List<Word>> paragraphs() {
        return paragraphs;
    }

    /** Returns the words inside a span, in time linear in their number and logarithmic in that of all. */
    List<Word> in(Span span) {
        int first = 0;
        int high = all.size();
        while (first < high) {
            int middle = (first + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                first = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = first;
        while (end < all.size() && all.get(end).span().end() <= span.end()) {
            end++;
        }
        return all.subList(first, end);
    }

    private static List<Span> visible(String text, Span paragraph, TreeSet<Integer> cuts) {
        List<Span> spans = new ArrayList<>();
        int start = paragraph.start();
        for (int end : cuts.subSet(paragraph.start(), false, paragraph.end(), true)) {
            if (text.substring(start, end).codePoints().anyMatch(FoliaWords::isVisible)) {
                spans.add(new Span(start, end));
            }
            start = end;
        }
        return spans;
    }

    private static List<Word> words(String text, List<Span> spans, int paragraph) {
        List<Word> words = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            boolean glued = i + 1 < spans.size() && spans.get(i + 1).start() == span.end();
            words.add(new Word(span, span.in(text), paragraph, i + 1, glued));
        }
        return words;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
