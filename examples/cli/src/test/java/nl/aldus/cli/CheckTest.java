package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @Test
    void tellsOfAMarkThatStandsAlone() {
        String article = "Minister Karin Jansen kwam langs.\n\nZij noemde de brug \"onveilig en reed om.";

        assertThat(Run.aldusReading(article, "--check"))
                .isEqualTo(new Run(1, "-:3:20: quotation mark \" stands alone [unpaired-mark]\n", ""));
    }

    @Test
    void tellsOfAQuotationWithoutASpeaker() {
        String article = "De brug blijft dicht. \"Dat is jammer.\" Het regent.";

        assertThat(Run.aldusReading(article, "--check"))
                .isEqualTo(new Run(1, "-:1:23: no speaker for: Dat is jammer. [no-speaker]\n", ""));
    }

    @Test
    void tellsOfASpeakerWhoIsNeverIntroduced() {
        String article = "\"De brug blijft dicht\", zei Van der Hoogeveen dinsdag. \"Jammer\", zei Van der Hoogeveen.";

        assertThat(Run.aldusReading(article, "--check"))
                .isEqualTo(new Run(
                        1,
                        "-:1:29: Van der Hoogeveen is never introduced by full name or role [not-introduced]\n",
                        ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"De brug blijft dicht\", zei Marijke Hogeveen dinsdag.",
                "\"De brug blijft dicht\", zei wethouder Hogeveen dinsdag.",
                "\"De brug blijft dicht\", zei een schipper dinsdag.",
                "\"De brug blijft dicht\", zei de gemeente dinsdag.",
                "\"De brug blijft dicht\", zei Hogeveen dinsdag. Marijke Hogeveen is wethouder.",
            })
    void isContentWithTheRest(String article) {
        assertThat(Run.aldusReading(article, "--check")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aListOfSpeakersIntroducesNobodyToTheReader(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("koor.txt"), "Marijke Hogeveen ; person ; Hogeveen");

        assertThat(Run.aldusReading(
                        "\"De brug blijft dicht\", zei Hogeveen.", "--check", "--speakers", list.toString()))
                .isEqualTo(
                        new Run(1, "-:1:29: Hogeveen is never introduced by full name or role [not-introduced]\n", ""));
    }

    @Test
    void countsLinesAndColumnsAsAnEditorDoes() {
        String article = "\uFEFF“Nat, zei ze.\r\n\r\nEen zin.\r\n“Nat, zei ze.\r\r “Nat, zei ze.";

        assertThat(Run.aldusReading(article, "--check").out().lines().filter(line -> line.contains("unpaired")))
                .containsExactly(
                        "-:1:1: quotation mark “ stands alone [unpaired-mark]",
                        "-:4:1: quotation mark “ stands alone [unpaired-mark]",
                        "-:6:2: quotation mark “ stands alone [unpaired-mark]");
    }

    @Test
    void isDataForAProgram() {
        String article = "De brug blijft dicht. \"Dat is jammer.\" Het regent.";

        assertThat(Run.aldusReading(article, "--check", "--format", "jsonl")).isEqualTo(new Run(1, """
                        {"source":"-","line":1,"column":23,"start":22,"end":38,"check":"no-speaker","message":"no speaker for: Dat is jammer."}
                        """, ""));
    }
}
