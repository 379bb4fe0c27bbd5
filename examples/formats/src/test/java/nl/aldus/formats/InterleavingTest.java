package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.aldus.model.Span;
import org.junit.jupiter.api.Test;

class InterleavingTest {

    private static final String TEXT = "abcdefgh";
    private static final Span ALL = new Span(0, 8);

    @Test
    void theLongerIsOutside() {
        assertThat(tree(List.of(ALL), new Span(2, 4), new Span(1, 6))).isEqualTo("{a[1:b[0:cd]ef]gh}");
    }

    @Test
    void ofTheSameSpanTheFirstIsOutside() {
        assertThat(tree(List.of(ALL), new Span(2, 4), new Span(2, 4))).isEqualTo("{ab[0:[1:cd]]efgh}");
    }

    @Test
    void neighboursStayApart() {
        assertThat(tree(List.of(ALL), new Span(2, 4), new Span(4, 6))).isEqualTo("{ab[0:cd][1:ef]gh}");
    }

    @Test
    void theLaterIsCutWhereTheyCross() {
        assertThat(tree(List.of(ALL), new Span(1, 5), new Span(3, 8))).isEqualTo("{a[0:bc[1:de]][1:fgh]}");
    }

    @Test
    void isCutByEachThatItCrosses() {
        assertThat(tree(List.of(ALL), new Span(0, 6), new Span(1, 4), new Span(2, 8)))
                .isEqualTo("{[0:a[1:b[2:cd]][2:ef]][2:gh]}");
    }

    @Test
    void isCutAtTheEndOfAParagraph() {
        assertThat(tree(List.of(new Span(1, 3), new Span(5, 7)), new Span(0, 8), new Span(3, 5)))
                .isEqualTo("a{[0:bc]}de{[0:fg]}h");
    }

    @Test
    void countsTheParts() {
        List<List<Span>> elements = List.of(List.of(new Span(1, 5)), List.of(new Span(3, 8)), List.of());

        assertThat(Interleaving.of(8, List.of(ALL), elements).parts()).containsExactly(1, 2, 0);
    }

    /** Renders paragraphs in braces, and elements in brackets behind their number. */
    private static String tree(List<Span> paragraphs, Span... elements) {
        List<List<Span>> spans = Stream.of(elements).map(List::of).toList();
        StringBuilder rendered = new StringBuilder();
        for (Interleaving.Step step :
                Interleaving.of(TEXT.length(), paragraphs, spans).steps()) {
            if (step instanceof Interleaving.Text text) {
                rendered.append(text.span().in(TEXT));
            } else if (step instanceof Interleaving.Open open) {
                rendered.append('[').append(open.element()).append(':');
            } else if (step instanceof Interleaving.Close) {
                rendered.append(']');
            } else {
                rendered.append(step instanceof Interleaving.OpenParagraph ? '{' : '}');
            }
        }
        return rendered.toString();
    }
}
