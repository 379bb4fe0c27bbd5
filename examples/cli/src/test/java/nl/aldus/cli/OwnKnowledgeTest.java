package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnKnowledgeTest {

    @TempDir
    private Path folder;

    @Test
    void addsWordsToAList() throws IOException {
        Path verbs = Files.writeString(
                folder.resolve("verbs.txt"),
                "snapchatten ; snapchatte ; gesnapchat ; writing ; strong ; quote main dat");
        String article = "Jan Kuipers snapchatte dat het klaar is.";

        assertThat(Run.aldusReading(article, "--lexicon", "reporting-verbs=" + verbs)
                        .out())
                .isEqualTo("Jan Kuipers (indirect, snapchatte): dat het klaar is\n");
        assertThat(Run.aldusReading(article).out()).doesNotContain("snapchatte");
    }

    @Test
    void namesFileAndLineOfABrokenWord() throws IOException {
        Path titles = Files.writeString(folder.resolve("titels.txt"), "| own titles\nir. ; -");

        assertThat(Run.aldusReading("", "--lexicon", "titles=" + titles))
                .isEqualTo(new Run(
                        2, "", "aldus: " + titles + ":2: 2 fields where titles has 3: ir. ; -\nTry 'aldus --help'.\n"));
    }

    @Test
    void knowsTheSpeakersOfAList() throws IOException {
        Path list = Files.writeString(folder.resolve("koor.txt"), "Marijke Hogeveen ; person ; dj krullebol");

        assertThat(Run.aldusReading("\"Het is klaar\", zei dj krullebol.", "--speakers", list.toString())
                        .out())
                .isEqualTo("Marijke Hogeveen (direct, zei): Het is klaar\n");
    }

    @Test
    void namesFileAndLineOfABrokenSpeaker() throws IOException {
        Path list = Files.writeString(folder.resolve("koor.txt"), "Marijke Hogeveen");

        assertThat(Run.aldusReading("", "--speakers", list.toString()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "aldus: " + list
                                + ":1: no kind, as in 'name ; person': Marijke Hogeveen\nTry 'aldus --help'.\n"));
    }

    @Test
    void looksForTheKindsThatAreAskedFor() {
        String article = "\"Het is klaar\", zei Jan Kuipers. Hij zei dat het regent. Hij noemde het \"heel nat\".";

        assertThat(Run.aldusReading(article, "--kinds", "indirect,partial").out())
                .contains("(indirect, ", "(partial, ")
                .doesNotContain("(direct, ");
    }

    /** What each profile does is for the library's tests; here it must only reach it. */
    @Test
    void passesTheProfileOn() {
        String article = "Jan Kuipers liep naar de kade. \"Het is klaar.\" Toen ging hij naar huis.";

        assertThat(Run.aldusReading(article, "--profile", "full"))
                .isNotEqualTo(Run.aldusReading(article, "--profile", "precise"));
    }
}
