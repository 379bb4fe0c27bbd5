package nl.aldus.spark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadRowsTest {

    private static final String GOOD = Articles.json("goed", "\"Het is klaar\", zei Jan Kuipers.");

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void place() {
        input = folder.resolve("archief.jsonl");
        output = folder.resolve("bevindingen");
    }

    @Test
    void keepTheLineAndTellTheReason() throws IOException {
        String noText = "{\"id\": 1, \"text\": null, \"titel\": \"Dag\"}";
        String noId = "{\"text\": \"Dag.\"}";
        String broken = "{\"id\": \"2\", \"text\": \"Da";
        String notUtf8 = Articles.json("3", "Het café is dicht.");
        String lines = String.join("\n", GOOD, noText, noId, broken, notUtf8);
        Files.write(input, lines.getBytes(ISO_8859_1));

        Run run = aldus("--strict");

        assertThat(run.status()).as("with --strict: %s", run.err()).isEqualTo(3);
        assertThat(run.count("rows read")).isEqualTo(5);
        assertThat(run.count("bad rows")).isEqualTo(4);
        assertThat(run.count("articles")).isEqualTo(1);
        assertThat(run.count("quotations written")).isEqualTo(1);
        assertThat(run.out()).contains("The bad rows and their reasons are in ", output + "/bad_rows");
        assertThat(badRows())
                .extracting(row -> row.getAs("article_id"), row -> row.getAs("reason"), row -> row.getAs("row"))
                .containsExactlyInAnyOrder(
                        tuple("1", "no text", noText),
                        tuple(null, "no id", noId),
                        tuple(
                                null,
                                JsonLine.read(broken, new Columns("id", "text")).problem(),
                                broken),
                        tuple(null, "not UTF-8", notUtf8.replace('é', '\uFFFD')));
        assertThat(badRows())
                .extracting(row -> row.<String>getAs("source"))
                .allMatch(source -> source.startsWith("file:/") && source.endsWith("/archief.jsonl"));
    }

    @Test
    void leaveTheFirstOfRepeatedIdsInTheOrderOfTheFiles() throws IOException {
        Files.createDirectory(input);
        // The larger file, which Spark reads first, has the later name.
        Files.write(input.resolve("2.jsonl"), List.of(Articles.json("x", "Later. " + "Woord. ".repeat(500)), GOOD));
        Files.write(
                input.resolve("1.jsonl"),
                List.of(Articles.json("x", "\"Eerst\", zei Jan Kuipers."), Articles.json("x", "Daarna.")));

        Run run = aldus();

        assertThat(run.status()).as("without --strict: %s", run.err()).isZero();
        assertThat(run.count("rows read")).isEqualTo(4);
        assertThat(run.count("bad rows")).isEqualTo(2);
        assertThat(new Tables(output).quotations().select("article_id", "text").collectAsList())
                .extracting(row -> row.getString(0), row -> row.getString(1))
                .containsExactlyInAnyOrder(tuple("x", "Eerst"), tuple("goed", "Het is klaar"));
        assertThat(badRows())
                .extracting(row -> row.<String>getAs("row"))
                .containsExactlyInAnyOrder(
                        Articles.json("x", "Later. " + "Woord. ".repeat(500)), Articles.json("x", "Daarna."));
        assertThat(badRows())
                .extracting(row -> row.<String>getAs("reason"))
                .allMatch(reason -> reason.startsWith("repeated id, first in file:/") && reason.endsWith("/1.jsonl"));
    }

    @Test
    void inParquetAreKeptAsJson() {
        List<Row> rows = List.of(
                RowFactory.create(7L, "\"Het is klaar\", zei Jan Kuipers."),
                RowFactory.create(7L, "Nog eens."),
                RowFactory.create(null, "Zonder nummer."),
                RowFactory.create(8L, null),
                RowFactory.create(null, null));
        input = Articles.writeParquet(rows, "nr BIGINT, `body.nl` STRING", folder.resolve("archief"));

        Run run = aldus("--id-column", "nr", "--text-column", "body.nl");

        assertThat(run.count("rows read")).isEqualTo(5);
        assertThat(run.count("articles")).isEqualTo(1);
        assertThat(badRows())
                .extracting(row -> row.<String>getAs("article_id"), row -> row.<String>getAs("row"))
                .contains(
                        tuple(null, "{\"nr\":null,\"body.nl\":\"Zonder nummer.\"}"),
                        tuple("8", "{\"nr\":\"8\",\"body.nl\":null}"),
                        tuple(null, "{\"nr\":null,\"body.nl\":null}"));
        assertThat(badRows())
                .extracting(row -> row.<String>getAs("reason").replaceFirst("first in .*", "first in ..."))
                .containsExactlyInAnyOrder("repeated id, first in ...", "no id", "no text", "no id");
    }

    private Run aldus(String... options) {
        Object[] arguments = new Object[options.length + 4];
        System.arraycopy(new Object[] {"--input", input, "--output", output}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Run.aldus(arguments);
    }

    private List<Row> badRows() {
        return new Tables(output).badRows().collectAsList();
    }
}
