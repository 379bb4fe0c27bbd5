package nl.aldus.benchmarks.accuracy.finding;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.model.Span;
import org.junit.jupiter.api.Test;

/** What spans have in common, and what their ends are. */
class SpansTest {

    @Test
    void whatTwoSpansHaveInCommonIsCountedInCharacters() {
        String text = "a\uD83D\uDE00bcdefghij";
        assertThat(Overlap.of(new Span(0, 3), new Span(1, 4), text)).isEqualTo(1.0 / 3);
        assertThat(Overlap.of(new Span(0, 4), new Span(4, 6), text)).isZero();
        assertThat(Overlap.of(new Span(2, 6), new Span(2, 6), text)).isEqualTo(1);
    }

    @Test
    void marksBlanksAndPunctuationAreTakenOffTheEnds() {
        String text = " ‘Nee, dus.’ ";
        assertThat(Trim.ends(new Span(0, text.length()), text).in(text)).isEqualTo("Nee, dus");
        assertThat(Trim.ends(new Span(0, 2), text)).isEqualTo(new Span(2, 2));
    }
}
