package nl.aldus.benchmarks.accuracy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.benchmarks.accuracy.Notated;
import org.junit.jupiter.api.Test;

class MistakesTest {

    @Test
    void whatIsAnnotatedAndNotFoundIsMissed() {
        assertThat(mistakes("\"[Ja]d1\", zei <A>1.", "\"Ja\", zei A."))
                .containsExactly("MISSED Ja: direct by A, nothing ()");
    }

    @Test
    void whatIsFoundAndNotAnnotatedIsSpurious() {
        assertThat(mistakes("De \"Zee\", zei A.", "De \"[Zee]p1\", zei <A>1."))
                .containsExactly("SPURIOUS Zee: nothing, partial by A (rule for partial)");
    }

    @Test
    void whatIsFoundWithAnotherEndIsOneMistake() {
        assertThat(mistakes("\"[Ja. Nee]d1\", zei <A>1.", "\"[Ja]d1. Nee\", zei <A>1."))
                .containsExactly("BOUNDARY Ja. Nee: Ja. Nee, Ja (rule for direct)");
        assertThat(mistakes("<A>1 zei [dat het niet kan]i1.", "<A>1 zei dat [het niet kan]i1."))
                .containsExactly("BOUNDARY dat het niet kan: dat het niet kan, het niet kan (rule for indirect)");
    }

    @Test
    void whatIsFoundToBeOfAnotherKindIsOneMistake() {
        assertThat(mistakes("\"[Ja]d1\", zei <A>1.", "\"[Ja]p1\", zei <A>1."))
                .containsExactly("KIND Ja: direct, partial (rule for partial)");
        assertThat(mistakes("\"[Ja]o\", zei A.", "\"[Ja]p1\", zei <A>1."))
                .containsExactly("KIND Ja: other, partial (rule for partial)");
        assertThat(mistakes("[Ja]i1, zei <A>1.", "[Ja]d1, zei <A>1."))
                .containsExactly("KIND Ja: indirect, direct (rule for direct)");
    }

    @Test
    void whatIsAscribedToAnotherIsAMistakeOfItsOwn() {
        assertThat(mistakes(
                        "\"[Ja]d1\", zei <A>1. \"[Nee]d2\", zei <B>2.", "\"[Ja]d2\", zei A. \"[Nee]d2\", zei <B>2."))
                .containsExactly("SPEAKER Ja: A, B (rule for direct)");
    }

    @Test
    void theyComeInTextOrderWithTheirPlaceAndContext() {
        String text = "Op een lange dag in mei zei iemand wat.\n\n\"[Ja]d1\", zei <A>1.\n\"[Nee]d1\", zei <A>1.";
        List<Mistake> found = Mistakes.in(Notated.score(text, text.replaceAll("[\\[<]|]d1|>1", "")));
        assertThat(found).extracting(Mistake::line).containsExactly(5, 6);
        assertThat(found.get(0).place()).endsWith("page.md:5");
        assertThat(found.get(0).context()).isEqualTo("… dag in mei zei iemand wat. \"[Ja]\", zei A. \"Nee\", zei A.");
    }

    private static List<String> mistakes(String wanted, String found) {
        return Mistakes.in(Notated.score(wanted, found)).stream()
                .map(mistake -> "%s %s: %s, %s (%s)"
                        .formatted(
                                mistake.type(),
                                mistake.span().in(mistake.document().text()),
                                mistake.wanted(),
                                mistake.got(),
                                mistake.rule()))
                .toList();
    }
}
