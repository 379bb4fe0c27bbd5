package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    private static final String ARTICLE = "\"Het is klaar\", zei Jan Kuipers.";
    private static final String FOUND = "Jan Kuipers (direct, zei): Het is klaar\n";

    @TempDir
    private Path folder;

    @Test
    void readsAFile() throws IOException {
        assertThat(Run.aldus(file("goed.txt"))).isEqualTo(new Run(0, FOUND, ""));
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.aldusReading(ARTICLE, "-")).isEqualTo(new Run(0, FOUND, ""));
    }

    @Test
    void readsStandardInputIfThereIsNoFile() {
        assertThat(Run.aldusReading(ARTICLE)).isEqualTo(new Run(0, FOUND, ""));
    }

    @Test
    void readsStandardInputAmongFiles() throws IOException {
        Run run = Run.aldusReading(ARTICLE, file("goed.txt"), "-");

        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("\n\n== - ==\n" + FOUND);
    }

    @Test
    void anEmptyFileHasNoQuotations() throws IOException {
        Path empty = Files.createFile(folder.resolve("leeg.txt"));

        assertThat(Run.aldus(empty.toString())).isEqualTo(new Run(0, "(no quotations)\n", ""));
        assertThat(Run.aldus("--format", "jsonl", empty.toString()))
                .isEqualTo(new Run(0, "{\"source\":\"" + empty + "\",\"quotations\":[]}\n", ""));
    }

    @Test
    void aBadFileDoesNotKeepTheOthersFromBeingRead() throws IOException {
        String missing = folder.resolve("weg.txt").toString();
        String good = file("goed.txt");
        String also = file("ook.txt");

        Run run = Run.aldus(good, missing, also);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("== " + good + " ==\n" + FOUND + "\n== " + also + " ==\n" + FOUND);
        assertThat(run.err()).isEqualToNormalizingNewlines("aldus: " + missing + ": no such file\n");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        byte[] latin = "\"Het café is vol\", zei Jan.".getBytes(ISO_8859_1);
        Path file = Files.write(folder.resolve("latijn.txt"), latin);

        assertComplains(Run.aldus(file.toString()), file + ": not UTF-8 at byte 8 (0xE9)");
        assertComplains(Run.aldusReading(latin, "-"), "-: not UTF-8 at byte 8 (0xE9)");
        assertComplains(Run.aldusReading(ARTICLE.getBytes(UTF_16), "-"), "-: not UTF-8 at byte 0 (0xFE)");
    }

    @Test
    void refusesATextThatBreaksOffInsideACharacter() {
        assertComplains(
                Run.aldusReading(new byte[] {'J', 'a', (byte) 0xE2, (byte) 0x80}, "-"),
                "-: not UTF-8 at byte 2 (0xE2)");
    }

    @Test
    void refusesWhatCannotBeAFileName() {
        assertComplains(Run.aldus("a\0b"), "a\0b: not a file name: Nul character not allowed");
    }

    @Test
    void aFileMayBeginWithAnAtSign() {
        assertComplains(Run.aldus("@weg.txt"), "@weg.txt: no such file");
    }

    private static void assertComplains(Run run, String complaint) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToNormalizingNewlines("aldus: " + complaint + "\n");
    }

    private String file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), ARTICLE).toString();
    }
}
