package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    @Test
    void showsTheColumnsOfEachTable(@TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("archief.jsonl"), Articles.json("1", "Dag."));
        Path output = folder.resolve("bevindingen");
        Run.aldus("--input", input, "--output", output);
        Tables tables = new Tables(output);
        String readme = Files.readString(Path.of("README.md"));

        assertThat(readme)
                .contains(
                        columns(tables.quotations().schema()),
                        columns(tables.speakers().schema()),
                        columns(tables.badRows().schema()));
    }

    @Test
    void showsWhatTheSamplePrints(@TempDir Path folder) throws IOException {
        Run run = Run.aldus("--input", Path.of("sample", "archief.jsonl"), "--output", folder.resolve("bevindingen"));

        String lines = run.out()
                .lines()
                .filter(line -> !line.startsWith("seconds") && !line.startsWith("The bad rows"))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(Files.readString(Path.of("README.md")))
                .contains("<!-- sample -->\n```\n" + lines + "```\n<!-- /sample -->");
    }

    /** Returns the rows of the table in the README; what a column means is kept in the Parquet files, too. */
    private static String columns(StructType schema) {
        StringBuilder rows = new StringBuilder("| column | type | what |\n|---|---|---|\n");
        Stream.of(schema.fields())
                .forEach(field -> rows.append("| `%s` | `%s` | %s |\n"
                        .formatted(
                                field.name(),
                                field.dataType().sql(),
                                field.getComment().getOrElse(() -> ""))));
        return rows.append("\n").toString();
    }
}
