package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.model.Findings;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    private static final String HEADER =
            "document,kind,speaker,role,affiliation,speaker kind,cue,quotation,start,end,words,"
                    + "rule,confidence\r\n";

    @Test
    void writesEveryVariant() throws IOException {
        assertThat(written(SampleFindings.ARTICLE, SampleFindings.findings()))
                .isEqualTo(HEADER + """
                map/artikel.txt,direct,Jan Kuipers,bakker,,person,voegde ... toe,Hij riep: 'Weg hier!',1,22,4,report behind,0.75
                map/artikel.txt,direct,,,,,,Weg hier!,12,21,2,no speaker in sight,0.5
                map/artikel.txt,partial,Jan Kuipers,bakker,,person,,heel gek,65,73,2,same speaker,0.25
                """.replace("\n", "\r\n"));
    }

    @Test
    void hasTheHeaderOnce() throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.CSV.writer(out)) {
            writer.write(SampleFindings.ARTICLE, SampleFindings.NONE);
            writer.write(SampleFindings.ARTICLE, SampleFindings.findings());
            writer.write(SampleFindings.ARTICLE, SampleFindings.findings());
        }

        assertThat(out.toString()).startsWith(HEADER);
        assertThat(CsvChecker.read(out.toString())).hasSize(6);
    }

    @Test
    void hasTheHeaderEvenIfThereIsNoDocument() throws IOException {
        StringWriter out = new StringWriter();
        OutputFormat.CSV.writer(out).close();

        assertThat(out).hasToString(HEADER);
    }

    @Test
    void writesEachDocumentAtOnce() throws IOException {
        StringWriter out = new StringWriter();
        OutputFormat.CSV.writer(out).write(SampleFindings.ARTICLE, SampleFindings.findings());

        assertThat(CsvChecker.read(out.toString())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "'=1", "''@x", "＝1"})
    void keepsASpreadsheetFromTakingATextForAFormula(String words) throws IOException {
        assertThat(quotation(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "'s Avonds", "''", "1-0", "€ 5", "a, b", "zei \"nee\"", "twee\r\nregels"})
    void leavesOtherTextsAsTheyAre(String words) throws IOException {
        assertThat(quotation(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Dat kan niet!, 3", "'Zo''n foto''s-verhaal, in 2030', 5", "... – !, 0", "café 😀 koffie, 2"})
    void countsWords(String words, String count) throws IOException {
        CSVRecord record = onlyRecord(words);
        assertThat(record.get("words")).isEqualTo(count);
    }

    private static String quotation(String words) throws IOException {
        return onlyRecord(words).get("quotation");
    }

    private static CSVRecord onlyRecord(String words) throws IOException {
        Document document = new Document("a.txt", words);
        return CsvChecker.read(written(document, SampleFindings.unknown(words))).get(0);
    }

    private static String written(Document document, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.CSV.writer(out)) {
            writer.write(document, findings);
        }
        return out.toString();
    }
}
