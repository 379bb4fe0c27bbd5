package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path output;
    private Tables tables;

    @BeforeEach
    void writeOnce() throws IOException {
        input = Articles.writeJsonLines(
                Map.of("1", "\"Het is klaar\", zei Jan Kuipers.", "2", "Het regent."), folder.resolve("archief.jsonl"));
        output = folder.resolve("bevindingen");
        tables = new Tables(output);
        assertThat(Run.aldus("--input", input, "--output", output).status()).isZero();
    }

    @Test
    void isNotReplacedUnasked() throws IOException {
        List<List<String>> before = tables.all();
        Articles.writeJsonLines(Map.of("1", "Anders."), input);

        Run run = Run.aldus("--input", input, "--output", output);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("aldus-spark: already there: file:/")
                .endsWith("/bad_rows; --overwrite replaces the tables\n");
        assertThat(tables.all()).isEqualTo(before);
    }

    @Test
    void isTheSameAfterAnotherRun() throws IOException {
        List<List<String>> before = tables.all();
        Path other = Files.writeString(output.resolve("aantekeningen.txt"), "van een ander");

        Run run = Run.aldus("--input", input, "--output", output, "--overwrite");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(tables.all()).isEqualTo(before);
        assertThat(other).hasContent("van een ander");
    }

    @Test
    void isReplacedNotAddedTo() throws IOException {
        Articles.writeJsonLines(Map.of("3", "\"Het is mis\", zei Ria Kuipers."), input);

        Run.aldus("--input", input, "--output", output, "--overwrite");

        assertThat(tables.quotations().select("text").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("Het is mis");
        assertThat(tables.speakers().select("name").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("Ria Kuipers");
    }

    @Test
    void staysIfTheNextRunFails() throws IOException {
        List<List<String>> before = tables.all();
        Path broken = Files.writeString(folder.resolve("archief.parquet"), "Dit is geen Parquet.");

        Run run = Run.aldus("--input", broken, "--output", output, "--overwrite");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("aldus-spark: ").contains("archief.parquet");
        assertThat(tables.all()).isEqualTo(before);
    }

    @Test
    void mayNotLieInTheArchive() {
        Run run = Run.aldus("--input", folder, "--output", output, "--overwrite");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("aldus-spark: the tables in " + output + " would be written into the archive itself\n");
    }

    @Test
    void mayLieBesideTheArchive() {
        Run run = Run.aldus("--input", input, "--output", folder);

        assertThat(run.status()).as(run.err()).isZero();
    }
}
