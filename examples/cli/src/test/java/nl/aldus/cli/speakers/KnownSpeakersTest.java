package nl.aldus.cli.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownSpeakersTest {

    private static final KnownSpeakers SPEAKERS = KnownSpeakers.read("""
            | the choir
            Marijke Hogeveen ; person ; dj krullebol ; M. Hogeveen
            Koor O'Hara ; body ; 't Koor | of Dorst
            Jan Kuipers ; person
            """, "koor.txt");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Toen kwam dj krullebol binnen. | dj krullebol
                    Toen kwam dj  krullebol binnen. | dj  krullebol
                    Toen kwam dj krullebollen binnen. | ''
                    Koor O’Hara zong, een Koor O'Hara zweeg, ’t Koor. | Koor O’Hara, Koor O'Hara, ’t Koor
                    M. Hogeveen en Jan Kuipers | M. Hogeveen, Jan Kuipers
                    Jan Kuipers-Smit en Jan Kuipers - zo heet hij - | Jan Kuipers
                    jan kuipers | ''
                    """)
    void namesAreFoundAsWholeWords(String text, String found) {
        assertThat(SPEAKERS.namesIn(text).stream()
                        .map(named -> named.span().in(text))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(found);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        KnownSpeakers speakers = KnownSpeakers.read("Ren\u00e9 ; person", "x");

        assertThat(speakers.namesIn("Toen zei Rene\u0301 dat")).hasSize(1);
    }

    @Test
    void theLongestNameWins() {
        KnownSpeakers speakers = KnownSpeakers.read("Jan ; person\nJan van Dam ; person\nJan van Dam Trio ; body", "x");

        assertThat(speakers.namesIn("Jan van Dam speelt, Jan van Gent niet.").stream()
                        .map(named -> named.span().toString()))
                .containsExactly("[0,11)", "[20,23)");
    }

    /** Looking for each name in turn would read the text two hundred thousand times. */
    @Test
    void manyNamesTakeOnePass() {
        String list = IntStream.range(0, 200_000)
                .mapToObj(i -> "Naam nummer %d Achternaam ; person\n".formatted(i))
                .collect(Collectors.joining());
        KnownSpeakers speakers = KnownSpeakers.read(list, "x");

        assertThat(speakers.namesIn("Daar kwam Naam nummer 199999 Achternaam aan. ".repeat(2_000)))
                .hasSize(2_000);
    }

    @Test
    void aSpeakerGetsTheNameOfTheListAndIsOne() {
        Findings findings =
                found("\"Kom\", riep dj krullebol. \"Ga\", zei Marijke Hogeveen later. \"Ja\", zei Piet Smit.");

        assertThat(findings.quotations())
                .extracting(quotation -> quotation.speaker().map(Speaker::name).orElse("?"))
                .containsExactly("Marijke Hogeveen", "Marijke Hogeveen", "Piet Smit");
        assertThat(findings.speakers()).extracting(Speaker::number).containsExactly(1, 2);
        assertThat(findings.speakers().get(0).mentions()).hasSize(2);
    }

    @Test
    void aPairIsNoneOfTheTwo() {
        Findings findings = found("\"Kom\", riepen Jan Kuipers en Piet Smit.");

        assertThat(findings.speakers()).extracting(Speaker::name).containsExactly("Jan Kuipers en Piet Smit");
    }

    @Test
    void whatEnclosesAQuotationStaysThere() {
        Findings findings = found("‘Zij zei: “Kom mee.”’, aldus Jan Kuipers.");

        List<Quotation> quotations = findings.quotations();
        assertThat(quotations).hasSize(2);
        assertThat(quotations.get(1).parent()).containsSame(quotations.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jan Kuipers         | koor.txt:2: no kind, as in 'name ; person': Jan Kuipers
                    Jan Kuipers ; man   | koor.txt:2: kind is 'man', not person, body or group: Jan Kuipers ; man
                    Jan ; person ;      | koor.txt:2: an empty field: Jan ; person ;
                    """)
    void aBrokenLineIsToldWithFileAndNumber(String line, String complaint) {
        assertThatExceptionOfType(SpeakerListException.class)
                .isThrownBy(() -> KnownSpeakers.read("Piet ; person\n" + line, "koor.txt"))
                .withMessage(complaint);
    }

    private static Findings found(String text) {
        return SPEAKERS.recognise(
                QuoteFinder.builder().mentionSource(SPEAKERS).build().find(text));
    }
}
