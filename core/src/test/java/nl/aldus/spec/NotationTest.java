package nl.aldus.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The notation itself. */
class NotationTest {

    @Test
    void bracketsAndWhatIsBehindThemAreNoText() {
        assertThat(Notation.strip("\"[Dat kan niet]d12\", {zei} <Jansen>12 over de '[aanpak]o'."))
                .isEqualTo("\"Dat kan niet\", zei Jansen over de 'aanpak'.");
    }

    @Test
    void nothingIsExpectedWhereThereIsNoSpeech() {
        assertThat(Notation.normalise("De '[Van \"[Zee]o\" en {zei} iets]o'."))
                .isEqualTo("De 'Van \"Zee\" en {zei} iets'.");
    }

    @Test
    void speakersAreNumberedAsTheirBracketsOpen() {
        assertThat(Notation.normalise("[A [B]d5 <C>7]d3 [D]d0 <E>3 <F>9"))
                .isEqualTo("[A [B]d2 <C>3]d1 [D]d0 <E>1 <F>4");
    }

    @Test
    void marksAroundTheSameWordsHaveOneOrder() {
        assertThat(Notation.normalise("{<[A]d1>1}")).isEqualTo("[<{A}>1]d1");
        assertThat(Notation.normalise("[<A>1]d1")).isEqualTo(Notation.normalise("<[A]d1>1"));
    }

    @Test
    void aCueWithoutALetterIsNotShown() {
        assertThat(Notation.normalise("<A>1{:} [B]d1 {-} {c}")).isEqualTo("<A>1: [B]d1 - {c}");
    }

    @Test
    void marksThatTouchCloseBeforeTheyOpen() {
        assertThat(Notation.normalise("[<A>1{b}]i1[c]i1")).isEqualTo("[<A>1{b}]i1[c]i1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[A", "A]d1", "[A>1", "[A <B]d1>1", "[A]d", "[A]x1", "<A>", "[A]", "[]d1"})
    void aBrokenAnnotationIsRefused(String annotated) {
        assertThatIllegalArgumentException().isThrownBy(() -> Notation.normalise(annotated));
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void theCanonicalFormOfAnExampleIsItsOwn(Example example) {
        assertThat(Notation.normalise(example.expected())).isEqualTo(example.expected());
        assertThat(Notation.strip(example.expected())).isEqualTo(example.text());
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void onlyOneWhoIsQuotedIsMentioned(Example example) {
        AnnotatedText parsed = NotationParser.parse(example.annotated());
        assertThat(parsed.marks())
                .filteredOn(mark -> mark.opening() == '<')
                .extracting(Mark::speaker)
                .isSubsetOf(parsed.marks().stream()
                        .filter(mark -> mark.opening() == '[')
                        .map(Mark::speaker)
                        .toList());
    }
}
