package nl.aldus.formats;

import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.model.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format holds every text: what is written is well-formed, and points where the findings do. */
class RobustnessTest {

    @ParameterizedTest
    @MethodSource("nl.aldus.formats.HostileTexts#all")
    void csv(Document document, Findings findings) throws IOException {
        CsvChecker.check(written(OutputFormat.CSV, document, findings), document, findings);
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.formats.HostileTexts#all")
    void brat(Document document, Findings findings) throws IOException {
        BratChecker.check(written(OutputFormat.BRAT, document, findings), document, findings);
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.formats.HostileTexts#all")
    void w3c(Document document, Findings findings) throws Exception {
        WebAnnotationChecker.check(written(OutputFormat.W3C, document, findings), document, findings);
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.formats.HostileTexts#all")
    void tei(Document document, Findings findings) throws Exception {
        TeiChecker.check(written(OutputFormat.TEI, document, findings), document, findings);
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.formats.HostileTexts#all")
    void folia(Document document, Findings findings) throws Exception {
        FoliaChecker.check(written(OutputFormat.FOLIA, document, findings), document, findings);
    }

    private static String written(OutputFormat format, Document document, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = format.writer(out)) {
            writer.write(document, findings);
        }
        return out.toString();
    }
}
