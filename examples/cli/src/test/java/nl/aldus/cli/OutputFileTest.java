package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.aldus.formats.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutputFileTest {

    private static final String ARTICLE = "\"Het is klaar\", zei Jan Kuipers.";

    @TempDir
    private Path folder;

    @Test
    void getsWhatStandardOutputWouldHaveGot() {
        Path file = folder.resolve("uit.txt");

        Run run = Run.aldusReading(ARTICLE, "--output", file.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Run.aldusReading(ARTICLE).out());
    }

    @Test
    void appearsEvenIfADocumentFails() {
        Path file = folder.resolve("uit.txt");

        Run run = Run.aldusReading(ARTICLE, "-o", file.toString(), "weg.txt", "-");

        assertThat(run).isEqualTo(new Run(1, "", "aldus: weg.txt: no such file\n"));
        assertThat(file).hasContent(Run.aldusReading(ARTICLE).out());
    }

    @Test
    void doesNotAppearIfTheWorkBreaksOff() {
        InputStream standardInput = new InputStream() {
            @Override
            public int read() {
                throw new UncheckedIOException(new IOException("a fault of ours"));
            }
        };
        Path file = folder.resolve("uit.jsonl");

        Run run = Run.aldusReading(standardInput, "--from", "jsonl", "--output", file.toString(), "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"text, -", "jsonl, uit.jsonl"})
    void tellsHowToGiveItMoreMemory(String from, String about) {
        InputStream standardInput = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        Path file = folder.resolve("uit.jsonl");

        Run run = Run.aldusReading(standardInput, "--from", from, "--output", file.toString(), "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("aldus: ")
                .endsWith(about + ": not enough memory; java -Xmx16g -jar aldus.jar may use 16 GB\n");
    }

    /** Ctrl-C sends another signal than this, and ends the virtual machine in the same way. */
    @Test
    @Timeout(300)
    @DisabledOnOs(OS.WINDOWS)
    void leavesNothingBehindIfTheProgramIsInterrupted() throws IOException, InterruptedException {
        Path file = folder.resolve("uit.jsonl");
        Path errors = Files.createTempFile("aldus", ".err");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AldusCommand.class.getName(),
                        "--from",
                        "jsonl",
                        "--output",
                        file.toString(),
                        "-")
                .redirectError(errors.toFile())
                .start();
        while (!hasUnfinished() && process.isAlive()) {
            Thread.sleep(10);
        }

        // Process.destroy would close its standard input as well, and so let the work come to its end.
        process.toHandle().destroy();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(folder).isEmptyDirectory();
        assertThat(errors).isEmptyFile();
        Files.delete(errors);
    }

    private boolean hasUnfinished() throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    @Test
    void aLoneSurrogateIsNoFailure() {
        Path file = folder.resolve("uit.jsonl");
        String line = "{\"text\": \"\\\"Het is \\ud800 klaar\\\", zei Jan Kuipers.\"}";

        assertThat(Run.aldusReading(line, "--from", "jsonl", "--format", "jsonl", "-o", file.toString(), "-"))
                .isEqualTo(new Run(0, "", ""));
        assertThat(file).content().contains("\"text\":\"Het is ? klaar\"");
    }

    @ParameterizedTest
    @EnumSource
    void eachDocumentCanHaveAFileOfItsOwn(OutputFormat format) throws IOException {
        String name = format.name().toLowerCase(Locale.ROOT);
        Path first = Files.writeString(folder.resolve("een.txt"), ARTICLE);
        Path lines = Files.writeString(folder.resolve("meer.jsonl"), "{\"id\": 2, \"text\": \"Het regent.\"}\n");
        Path out = folder.resolve("uit");

        Run run = Run.aldus("--format", name, "--output-dir", out.toString(), first.toString(), lines.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        Path root = first.getRoot();
        assertThat(out.resolve(root.relativize(first) + "." + format.extension()))
                .hasContent(Run.aldus("--format", name, first.toString()).out());
        assertThat(out.resolve(root.relativize(lines) + "/2." + format.extension()))
                .exists();
    }

    @ParameterizedTest
    @EnumSource(names = {"BRAT", "FOLIA"})
    void aFormatOfOneDocumentRefusesASecond(OutputFormat format) {
        Run run = Run.aldusReading(ARTICLE, "--format", format.name(), "-", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("aldus: standard output: ")
                .endsWith("has a file for each document, and this is the second; --output-dir makes such files\n");
    }

    @Test
    void offsetsPointIntoTheKeptTexts() throws IOException {
        Path page =
                Files.writeString(folder.resolve("een.html"), "<nav>menu</nav><p>‘Het &amp; dat’, zei Jan Kuipers.");
        String lines = "{\"id\": \"twee\", \"text\": \"\\\"Klaar\\\", zei Jan.\"}";
        Path texts = folder.resolve("teksten");
        Path jsonl = Files.writeString(folder.resolve("twee.jsonl"), lines);

        Run run = Run.aldus("--format", "jsonl", "--text-dir", texts.toString(), page.toString(), jsonl.toString());

        assertThat(run.status()).isZero();
        Path root = page.getRoot();
        assertThat(texts.resolve(root.relativize(page) + ".txt")).hasContent("‘Het & dat’, zei Jan Kuipers.\n");
        String kept = Files.readString(texts.resolve(root.relativize(jsonl) + "/twee.txt"));
        JsonNode found =
                new ObjectMapper().readTree(run.out().lines().toList().get(1)).at("/quotations/0");
        assertThat(kept.substring(found.path("start").asInt(), found.path("end").asInt()))
                .isEqualTo("Klaar");
    }
}
