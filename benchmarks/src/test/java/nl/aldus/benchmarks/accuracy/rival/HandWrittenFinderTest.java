package nl.aldus.benchmarks.accuracy.rival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rival that is worth beating. */
class HandWrittenFinderTest {

    @ParameterizedTest
    @ValueSource(strings = {"“%s”", "„%s”", "\"%s\"", "«%s»", "»%s«", ",,%s''", "‘%s’", "'%s'", "’%s’"})
    void readsTheMarksOfAllPapers(String marks) {
        assertThat(found(marks.formatted("Zo'n dag is het") + ", zei Karin Blok.")
                        .get(0))
                .isEqualTo("direct Zo'n dag is het: Karin Blok");
    }

    @Test
    void takesTheNameBesideTheVerb() {
        assertThat(found("Volgens Dop regent het. “Dat klopt niet helemaal”, zei Karin Blok tegen Bram Kok."))
                .contains("direct Dat klopt niet helemaal: Karin Blok");
        assertThat(found("Karin Blok zei: “Dat klopt niet helemaal.” Bram Kok lachte."))
                .contains("direct Dat klopt niet helemaal.: Karin Blok");
    }

    @Test
    void takesTheLastNameWhereThereIsNoVerb() {
        assertThat(found("Karin Blok haalt haar schouders op. “Dat klopt niet helemaal.”"))
                .containsExactly("direct Dat klopt niet helemaal.: Karin Blok");
    }

    @Test
    void knowsASurname() {
        assertThat(found("Karin Blok kwam binnen. “Dat klopt niet helemaal”, zei Blok."))
                .containsExactly("direct Dat klopt niet helemaal: Karin Blok");
    }

    @Test
    void leavesWordsAloneThatNobodySeemsToSay() {
        assertThat(found("De film “Zee” draait nog.")).isEmpty();
        assertThat(found("Karin Blok noemt dat “onzin”.")).containsExactly("partial onzin: Karin Blok");
    }

    @Test
    void readsThreeFormsOfIndirectSpeech() {
        assertThat(found("Karin Blok zei dat de brug dicht blijft."))
                .contains("indirect dat de brug dicht blijft: Karin Blok");
        assertThat(found("Volgens Karin Blok blijft de brug dicht."))
                .contains("indirect blijft de brug dicht: Karin Blok");
        assertThat(found("De brug blijft dicht, aldus Karin Blok."))
                .contains("indirect De brug blijft dicht: Karin Blok");
    }

    @Test
    void takesNoQuotationForIndirectSpeech() {
        assertThat(found("“Dat klopt niet helemaal”, zei Karin Blok."))
                .containsExactly("direct Dat klopt niet helemaal: Karin Blok");
    }

    @Test
    void survivesALongQuotation() {
        String words = "Dat is zo'n dag. ".repeat(1_000).strip();
        assertThat(new HandWrittenFinder().find("‘" + words + "’, zei Karin Blok."))
                .extracting(found -> found.span().length())
                .containsExactly(words.length());
    }

    private static List<String> found(String text) {
        return new HandWrittenFinder()
                .find(text).stream().map(found -> describe(found, text)).toList();
    }

    private static String describe(FoundQuotation found, String text) {
        return found.kind() + " " + found.span().in(text) + ": "
                + found.speaker().label();
    }
}
