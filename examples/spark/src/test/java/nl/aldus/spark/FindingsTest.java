package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import nl.aldus.Profile;
import nl.aldus.QuoteFinder;
import nl.aldus.model.QuotationKind;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables hold what the library says when it is called directly. */
class FindingsTest {

    private static final Map<String, String> ARTICLES = Articles.all();

    @TempDir
    private Path folder;

    @Test
    void inJsonLinesAreThoseOfTheLibrary() throws IOException {
        Path input = Articles.writeJsonLines(ARTICLES, folder.resolve("archief.jsonl"));

        assertHolds(Run.aldus("--input", input, "--output", output()), QuoteFinder.create());
    }

    @Test
    void inParquetAreThoseOfTheLibrary() {
        Path input = Articles.writeParquet(ARTICLES, folder.resolve("archief"));

        assertHolds(Run.aldus("--input", input, "--output", output()), QuoteFinder.create());
    }

    @Test
    void followTheSettings() throws IOException {
        Path input = Articles.writeJsonLines(ARTICLES, folder.resolve("archief.jsonl"));
        QuoteFinder finder = QuoteFinder.builder()
                .profile(Profile.PRECISE)
                .kinds(EnumSet.of(QuotationKind.DIRECT, QuotationKind.INDIRECT))
                .build();

        assertHolds(
                Run.aldus("--input", input, "--output", output(), "--profile", "precise", "--kinds", "direct,indirect"),
                finder);
    }

    @Test
    void countOffsetsInUtf16() throws IOException {
        String text = "De burgemeester is tevreden. 🎉🎉 \"Het café is weer open\", zei Joris Tilma.";
        Path input = Articles.writeJsonLines(Map.of("1", text), folder.resolve("archief.jsonl"));

        Run.aldus("--input", input, "--output", output());

        Row quotation = new Tables(output()).quotations().first();
        int start = quotation.getAs("span_start");
        int end = quotation.getAs("span_end");
        assertThat(text.substring(start, end))
                .isEqualTo("Het café is weer open")
                .isEqualTo(quotation.getAs("text"));
    }

    private void assertHolds(Run run, QuoteFinder finder) {
        Expected expected = Expected.of(ARTICLES, finder);
        Tables tables = new Tables(output());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Tables.printed(tables.quotations())).isEqualTo(expected.quotations());
        assertThat(Tables.printed(tables.speakers())).isEqualTo(expected.speakers());
        assertThat(Tables.printed(tables.badRows())).isEmpty();
        assertThat(run.count("rows read")).isEqualTo(ARTICLES.size());
        assertThat(run.count("bad rows")).isZero();
        assertThat(run.count("articles")).isEqualTo(ARTICLES.size());
        assertThat(run.count("quotations written"))
                .isEqualTo(expected.quotations().size());
        assertThat(run.count("speakers written")).isEqualTo(expected.speakers().size());
    }

    private Path output() {
        return folder.resolve("bevindingen");
    }
}
