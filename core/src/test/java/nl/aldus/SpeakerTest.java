package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the findings tell of a speaker beside the name, and which quotations are one utterance. */
class SpeakerTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NS-topman Jelle Rozema                  | NS-topman    | NS
            D66'er Jelle Rozema                     | D66'er       | D66
            Tweede Kamerlid Jelle Rozema (VVD)      | Kamerlid     | VVD
            woordvoerder Jelle Rozema van de politie | woordvoerder | de politie
            een woordvoerder van de politie         | woordvoerder | de politie
            oud-minister Jelle Rozema               | oud-minister | ''
            een vrouw uit Bunnik                    | ''           | ''
            """)
    void roleAndAffiliation(String mention, String role, String affiliation) {
        Speaker speaker =
                FINDER.find("\"Dat kan niet\", zei " + mention + ".").speakers().get(0);

        assertThat(String.join(",", speaker.roles())).isEqualTo(role);
        assertThat(String.join(",", speaker.affiliations())).isEqualTo(affiliation);
    }

    @Test
    void rolesOfAllMentionsAreCollected() {
        String text = "\"Dat kan niet\", zei burgemeester Jelle Rozema. De burgemeester is boos."
                + " \"Zo gaat het altijd\", zei voorzitter Rozema van de veiligheidsregio.";

        Speaker speaker = FINDER.find(text).speakers().get(0);

        assertThat(speaker.roles()).containsExactly("burgemeester", "voorzitter");
        assertThat(speaker.affiliations()).containsExactly("de veiligheidsregio");
    }

    @Test
    void fragmentsAroundAnInquitAndBehindItAreOneUtterance() {
        assertThat(utterances("\"Dat kan\", zei Jan Rozema, \"maar niet nu. Later.\" \"Veel later.\""))
                .containsExactly(1, 1, 1);
    }

    @Test
    void paragraphsOfOneQuotationAreOneUtterance() {
        assertThat(utterances("\"Wij gingen varen.\n\n\"Het was al laat\", zei Jan Rozema."))
                .containsExactly(1, 1);
    }

    @Test
    void turnsOfADialogueAreDifferentUtterances() {
        String text =
                "\"Kom je mee?\", vroeg Jan Rozema.\n\n\"Nee\", zei Els Bakker.\n\n\"Waarom niet?\"\n\n\"Daarom niet.\"";

        assertThat(utterances(text)).containsExactly(1, 2, 3, 4);
    }

    private static List<Integer> utterances(String text) {
        return FINDER.find(text).quotations().stream().map(Quotation::utterance).toList();
    }
}
