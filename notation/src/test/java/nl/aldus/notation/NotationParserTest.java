package nl.aldus.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation itself. */
class NotationParserTest {

    @Test
    void bracketsAndWhatIsBehindThemAreNoText() {
        assertThat(NotationParser.parse("\"[Dat kan niet]d12\", {zei} <Jansen>12 over de '[aanpak]o'.")
                        .text())
                .isEqualTo("\"Dat kan niet\", zei Jansen over de 'aanpak'.");
    }

    @Test
    void everyPairOfBracketsIsAMark() {
        assertThat(NotationParser.parse("[A]d1 {b} <C>1 '[D]o'").marks())
                .containsExactly(
                        new Mark(0, 1, MarkKind.DIRECT, 1),
                        new Mark(2, 3, MarkKind.CUE, Mark.NOBODY),
                        new Mark(4, 5, MarkKind.MENTION, 1),
                        new Mark(7, 8, MarkKind.NOT_SPEECH, Mark.NOBODY));
    }

    @Test
    void nothingIsExpectedWhereThereIsNoSpeech() {
        assertThat(normalised("De '[Van \"[Zee]o\" en {zei} iets]o'.")).isEqualTo("De 'Van \"Zee\" en {zei} iets'.");
    }

    @Test
    void speakersAreNumberedAsTheirBracketsOpen() {
        assertThat(normalised("[A [B]d5 <C>7]d3 [D]d0 <E>3 <F>9")).isEqualTo("[A [B]d2 <C>3]d1 [D]d0 <E>1 <F>4");
    }

    @Test
    void marksAroundTheSameWordsHaveOneOrder() {
        assertThat(normalised("{<[A]d1>1}")).isEqualTo("[<{A}>1]d1");
        assertThat(normalised("[<A>1]d1")).isEqualTo(normalised("<[A]d1>1"));
    }

    @Test
    void aCueWithoutALetterIsNotShown() {
        assertThat(normalised("<A>1{:} [B]d1 {-} {c}")).isEqualTo("<A>1: [B]d1 - {c}");
    }

    @Test
    void marksThatTouchCloseBeforeTheyOpen() {
        assertThat(normalised("[<A>1{b}]i1[c]i1")).isEqualTo("[<A>1{b}]i1[c]i1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[A", "A]d1", "[A>1", "[A <B]d1>1", "[A]d", "[A]x1", "<A>", "[A]", "[]d1", "[A]d99999999999"})
    void aBrokenAnnotationIsRefused(String annotated) {
        assertThatThrownBy(() -> NotationParser.parse(annotated)).isInstanceOf(NotationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'[A]d1\nB\n<C> d'  ; line 3: no number of a speaker at the end of: <C>",
                "'a\n[B\nc'         ; line 2: no end to [ at the end of: [",
                "'a\n\n[B]x'        ; line 3: no kind of quotation: x at the end of: [B]x"
            })
    void whereItIsBrokenIsTold(String annotated, String message) {
        assertThatThrownBy(() -> NotationParser.parse(annotated)).hasMessage(message);
    }

    private static String normalised(String annotated) {
        return NotationParser.parse(annotated).toString();
    }
}
