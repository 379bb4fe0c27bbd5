package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;

class BratWriterTest {

    @Test
    void writesEveryVariant() throws IOException {
        assertThat(written(SampleFindings.ARTICLE, SampleFindings.findings())).isEqualTo("""
                T1	Content 1 22	Hij riep: 'Weg hier!'
                T2	Cue 25 31;51 54	voegde toe
                T3	Source 32 50	bakker Jan Kuipers
                #1	AnnotatorNotes T3	Jan Kuipers
                T4	Attribution 25 31;51 54	voegde toe
                E1	Attribution:T4 Content:T1 Cue:T2 Source:T3
                A1	Kind E1 direct
                T5	Content 12 21	Weg hier!
                T6	Attribution 12 21	Weg hier!
                E2	Attribution:T6 Content:T5
                A2	Kind E2 direct
                T7	Content 65 73	heel gek
                T8	Attribution 65 73	heel gek
                E3	Attribution:T8 Content:T7 Source:T3
                A3	Kind E3 partial
                """);
    }

    @Test
    void linksTheSourcesOfASpeaker() throws IOException {
        Document document = new Document(
                "a.txt", "“Dat kan niet”, zei Jan Kuipers. “Het regent”, zei Kuipers. “Nu al”, zei Jan Kuipers.");

        assertThat(written(document, QuoteFinder.create().find(document.text())).lines())
                .filteredOn(line -> line.startsWith("R") || line.contains("\tSource "))
                .containsExactly(
                        "T3	Source 20 31	Jan Kuipers",
                        "T7	Source 51 58	Kuipers",
                        "R1	Same_speaker Arg1:T7 Arg2:T3",
                        "T11	Source 73 84	Jan Kuipers",
                        "R2	Same_speaker Arg1:T11 Arg2:T7");
    }

    @Test
    void breaksAnAnnotationWhereTheTextBreaksTheLine() throws IOException {
        Document document = new Document("a.txt", "Een \r\n\r\n twee\u2028drie");

        assertThat(written(document, SampleFindings.unknown(document.text())))
                .startsWith("T1	Content 0 3;9 13;14 18	Een twee drie\n");
    }

    @Test
    void holdsOneDocument() throws IOException {
        FindingsWriter writer = OutputFormat.BRAT.writer(new StringWriter());
        writer.write(SampleFindings.ARTICLE, SampleFindings.NONE);

        assertThat(OutputFormat.BRAT.holdsOneDocument()).isTrue();
        assertThatIOException()
                .isThrownBy(() -> writer.write(SampleFindings.ARTICLE, SampleFindings.NONE))
                .withMessage("brat has a file for each document, and this is the second");
    }

    @Test
    void theConfigurationHasEveryType() throws IOException {
        String configuration;
        try (InputStream in = BratWriter.class.getResourceAsStream("annotation.conf")) {
            configuration = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        assertThat(configuration.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()))
                .containsExactly(
                        "[entities]",
                        "Source",
                        "Cue",
                        "Content",
                        "[relations]",
                        "Same_speaker\tArg1:Source, Arg2:Source",
                        "[events]",
                        "Attribution\tContent:Content, Cue?:Cue, Source?:Source",
                        "[attributes]",
                        "Kind\tArg:Attribution, Value:direct|partial|indirect");
    }

    private static String written(Document document, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.BRAT.writer(out)) {
            writer.write(document, findings);
        }
        return out.toString();
    }
}
