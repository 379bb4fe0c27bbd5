package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.model.Attribution;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;
import org.junit.jupiter.api.Test;

/** A profile changes who is named, never what is found. */
class ProfileTest {

    private static final String SURE = "\"De brug blijft dicht\", zei wethouder Marijke Hogeveen.";
    private static final String GUESS = "Marijke Hogeveen is boos. \"Dit kan echt niet langer zo.\"";

    @Test
    void preciseLeavesAGuessUnknownAndSaysWhichRuleGuessed() {
        List<Quotation> quotations = quotations(Profile.PRECISE, SURE + "\n\n" + GUESS);

        assertThat(quotations).hasSize(2);
        assertThat(quotations.get(0).speaker()).map(Speaker::name).hasValue("Marijke Hogeveen");
        assertThat(quotations.get(1).attribution())
                .isInstanceOfSatisfying(
                        Attribution.Unknown.class,
                        unknown -> assertThat(unknown.evidence().rule()).isEqualTo("subject of the sentence before"));
    }

    @Test
    void balancedNamesWhoIsLikely() {
        assertThat(quotations(Profile.BALANCED, GUESS).get(0).speaker())
                .map(Speaker::name)
                .hasValue("Marijke Hogeveen");
    }

    @Test
    void everyProfileFindsTheSameWords() {
        String text = SURE + " " + GUESS + "\n\nVolgens hem is het plan 'onhaalbaar'.";

        List<String> balanced = words(Profile.BALANCED, text);

        assertThat(balanced).isNotEmpty();
        assertThat(words(Profile.PRECISE, text)).isEqualTo(balanced);
        assertThat(words(Profile.FULL, text)).isEqualTo(balanced);
    }

    private static List<String> words(Profile profile, String text) {
        return quotations(profile, text).stream()
                .map(quotation -> quotation.kind() + " " + quotation.text())
                .toList();
    }

    private static List<Quotation> quotations(Profile profile, String text) {
        return QuoteFinder.builder().profile(profile).build().find(text).quotations();
    }
}
