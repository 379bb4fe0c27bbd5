package nl.aldus.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    private static final String TEXT = "\"Het is klaar\", zei Jan Kuipers.";

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void place() {
        output = folder.resolve("bevindingen");
    }

    @Test
    void mayBeEmpty() throws IOException {
        Path input = Files.writeString(folder.resolve("leeg.jsonl"), "");

        assertFindsNothing(Run.aldus("--input", input, "--output", output));
    }

    @Test
    void mayBeATableWithoutRows() {
        Path input = Articles.writeParquet(Map.of(), folder.resolve("leeg"));

        assertFindsNothing(Run.aldus("--input", input, "--output", output));
    }

    @Test
    void mayBeCompressedWithAByteOrderMarkAndBlankLines() throws IOException {
        Path input = folder.resolve("archief.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(input))) {
            String lines = "\uFEFF" + Articles.json("1", TEXT) + "\r\n\r\n  \n" + Articles.json("2", TEXT) + "\n\n";
            out.write(lines.getBytes(UTF_8));
        }

        Run run = Run.aldus("--input", input, "--output", output);

        assertThat(run.count("rows read")).isEqualTo(2);
        assertThat(run.count("articles")).isEqualTo(2);
    }

    @Test
    void mayBeSeveralFilesAndWildcards() throws IOException {
        Path first = Articles.writeJsonLines(Map.of("1", TEXT), folder.resolve("een.jsonl"));
        Articles.writeJsonLines(Map.of("2", TEXT), folder.resolve("twee-a.jsonl"));
        Articles.writeJsonLines(Map.of("3", TEXT), folder.resolve("twee-b.jsonl"));

        Run run = Run.aldus("--input", first, folder.resolve("twee-*.jsonl"), "--output", output);

        assertThat(run.count("articles")).isEqualTo(3);
    }

    @Test
    void isReadInTheFormatThatIsAskedFor() {
        Path input = Articles.writeParquet(Map.of("1", TEXT), folder.resolve("archief"));

        assertThat(Run.aldus("--format", "Parquet", "--input", input, "--output", output)
                        .count("articles"))
                .isEqualTo(1);
        assertThat(Run.aldus("--format", "jsonl", "--input", input, "--output", output, "--overwrite")
                        .count("articles"))
                .isZero();
    }

    @Test
    void hasItsColumnsUnderAnyName() throws IOException {
        Path input =
                Files.writeString(folder.resolve("archief.jsonl"), "{\"nr\": 12, \"body\": \"Zij zei: 'Kom mee.'\"}\n");

        Run.aldus("--input", input, "--output", output, "--id-column", "nr", "--text-column", "body");

        Row quotation = new Tables(output).quotations().first();
        assertThat(quotation.<String>getAs("article_id")).isEqualTo("12");
        assertThat(quotation.<String>getAs("text")).isEqualTo("Kom mee.");
    }

    @Test
    void mustBeThere() throws IOException {
        Path missing = folder.resolve("zoek.jsonl");
        assertRefuses(missing, missing + ": no such file or folder");

        Path empty = Files.createDirectory(folder.resolve("leeg"));
        assertRefuses(empty, empty + ": no files in it");
    }

    @Test
    void mustHaveItsColumns() {
        List<Row> rows = List.of(RowFactory.create(1.5, "Dag.", new byte[] {1}));
        Path input = Articles.writeParquet(rows, "id DOUBLE, body STRING, text BINARY", folder.resolve("archief"));

        assertRefuses(input, "column id is of type double, not a string or a whole number");
        assertRefuses(input, "no column nr; the columns are id, body, text", "--id-column", "nr");
        assertRefuses(input, "column text is of type binary, not a string", "--id-column", "body");
    }

    private void assertRefuses(Path input, String complaint, String... options) {
        Object[] arguments = new Object[options.length + 4];
        System.arraycopy(new Object[] {"--input", input, "--output", output}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);

        assertThat(Run.aldus(arguments)).isEqualTo(new Run(1, "", "aldus-spark: " + complaint + "\n"));
        assertThat(output).doesNotExist();
    }

    private void assertFindsNothing(Run run) {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.count("rows read")).isZero();
        assertThat(run.count("bad rows")).isZero();
        Tables tables = new Tables(output);
        assertThat(tables.all()).allMatch(List::isEmpty);
        assertThat(tables.quotations().columns()).contains("article_id", "span_start", "cue");
    }
}
