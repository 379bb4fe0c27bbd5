package nl.aldus.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.aldus.Profile;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows how to do, run. */
class TasksTest {

    private static final Path SOURCE = Path.of("src", "test", "java", "nl", "aldus", "quickstart", "TasksTest.java");

    private final String article = """
            "De brug blijft dicht", zei wethouder Marijke Hogeveen dinsdag in de raad.
            Volgens schipper Ruben Stelma is dat onnodig. "Ik vaar er al dertig jaar onderdoor", vertelde hij.
            Hogeveen noemde dat "geen bewijs".
            """;

    @Test
    void onlyBetweenMarks() {
        QuoteFinder finder = QuoteFinder.builder()
                .kinds(EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL))
                .build();

        assertThat(finder.find(article).quotations())
                .extracting(Quotation::text)
                .containsExactly("De brug blijft dicht", "Ik vaar er al dertig jaar onderdoor", "geen bewijs");
    }

    @Test
    void bySpeaker() throws IOException {
        assertThat(Printed.by(this::printBySpeaker)).isEqualTo(Readme.block("by-speaker-output") + "\n");
    }

    private void printBySpeaker() {
        Findings findings = QuoteFinder.create().find(article);
        for (Speaker speaker : findings.speakers()) {
            List<String> words = findings.by(speaker).map(Quotation::text).toList();
            System.out.println(speaker.name() + ", " + speaker.roles() + ": " + words);
        }
    }

    @Test
    void why() throws IOException {
        assertThat(Printed.by(this::printWhy)).isEqualTo(Readme.block("why-output") + "\n");
    }

    private void printWhy() {
        Findings findings = QuoteFinder.create().find(article);
        for (Quotation quotation : findings.quotations()) {
            String cue = quotation.cue().map(Cue::lemma).orElse("-");
            Evidence evidence = quotation.attribution().evidence();
            System.out.println(cue + ": " + evidence.saw() + " (" + evidence.rule() + ")");
        }
    }

    @Test
    void onlyTheSure() {
        QuoteFinder finder = QuoteFinder.builder().profile(Profile.PRECISE).build();

        List<Quotation> quotations = finder.find("Marijke Hogeveen is boos. \"Dit kan echt niet langer zo.\"")
                .quotations();

        assertThat(quotations).hasSize(1);
        assertThat(quotations.get(0).speaker()).isEmpty();
    }

    @Test
    void offsets() {
        for (Quotation quotation : QuoteFinder.create().find(article).quotations()) {
            assertThat(quotation.span().in(article)).isEqualTo(quotation.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"only-between-marks", "by-speaker", "why", "only-the-sure"})
    void theReadmeShowsThisCode(String block) throws IOException {
        assertThat(Files.readString(SOURCE)).contains(Readme.block(block).indent(8));
    }
}
