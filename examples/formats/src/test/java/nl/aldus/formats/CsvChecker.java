package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV by RFC 4180 with another library than the one that wrote it, and compares it with the findings. */
final class CsvChecker {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvChecker() {}

    static List<CSVRecord> read(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), RFC_4180)) {
            return parser.getRecords();
        }
    }

    static void check(String csv, Document document, Findings findings) throws IOException {
        List<CSVRecord> records = read(csv);
        Slices slices = new Slices(document);

        assertThat(csv.chars().allMatch(c -> c >= ' ' || c == '\r' || c == '\n' || c == '\t'))
                .as("no control characters")
                .isTrue();
        assertThat(csv).endsWith("\r\n");
        assertThat(records).hasSameSizeAs(findings.quotations());
        for (int i = 0; i < records.size(); i++) {
            CSVRecord record = records.get(i);
            Quotation quotation = findings.quotations().get(i);
            String words = Slices.of(quotation.span(), document);
            assertThat(record.isConsistent()).as("has a cell for each column").isTrue();
            assertThat(slices.of(number(record, "start"), number(record, "end")))
                    .isEqualTo(words);
            assertThat(text(record, "quotation")).isEqualTo(Slices.asXml(words));
            assertThat(text(record, "document")).isEqualTo(Slices.asXml(document.id()));
            assertThat(text(record, "speaker"))
                    .isEqualTo(
                            Slices.asXml(quotation.speaker().map(Speaker::name).orElse("")));
            assertThat(record.toList()).allSatisfy(CsvChecker::assertNoFormula);
        }
    }

    private static int number(CSVRecord record, String column) {
        return Integer.parseInt(record.get(column));
    }

    /** Takes off the apostrophe that keeps a spreadsheet from taking the text for a formula. */
    private static String text(CSVRecord record, String column) {
        String cell = record.get(column);
        return cell.matches("(?s)'+[=+\\-@\t\r\n＝＋－＠].*") ? cell.substring(1) : cell;
    }

    private static void assertNoFormula(String cell) {
        assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
    }
}
