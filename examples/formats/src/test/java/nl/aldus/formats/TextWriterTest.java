package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    @Test
    void writesEveryVariant() throws IOException {
        assertThat(written(SampleFindings.findings())).isEqualTo("""
                        Jan Kuipers (direct, voegde ... toe): Hij riep: 'Weg hier!'
                            ? (direct): Weg hier!
                        Jan Kuipers (partial): heel gek
                        """);
    }

    @Test
    void tellsWhyIfAsked() throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = TextWriter.explaining(out)) {
            writer.write(SampleFindings.ARTICLE, SampleFindings.findings());
        }

        assertThat(out).hasToString("""
                        Jan Kuipers (direct, voegde ... toe): Hij riep: 'Weg hier!'
                          ^ report behind (0.75), saw: voegde toe
                            ? (direct): Weg hier!
                              ^ no speaker in sight (0.50), saw: nothing
                        Jan Kuipers (partial): heel gek
                          ^ same speaker (0.25), saw: Jan Kuipers
                        """);
    }

    @Test
    void saysSoIfThereIsNothing() throws IOException {
        assertThat(written(SampleFindings.NONE)).isEqualTo("(no quotations)\n");
    }

    @Test
    void doesNotBreakLines() throws IOException {
        assertThat(written(SampleFindings.unknown("\r\n Weg\r\n\r\n\thier!\n"))).isEqualTo("? (direct): Weg hier!\n");
    }

    @Test
    void setsAHeadingAboveEachOfSeveralDocuments() throws IOException {
        assertThat(written(SampleFindings.unknown("Weg!"), SampleFindings.NONE, SampleFindings.NONE))
                .isEqualTo("""
                        == map/artikel.txt ==
                        ? (direct): Weg!

                        == map/artikel.txt ==
                        (no quotations)

                        == map/artikel.txt ==
                        (no quotations)
                        """);
    }

    @Test
    void writesNothingForNoDocuments() throws IOException {
        assertThat(written()).isEmpty();
    }

    private static String written(Findings... findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.TEXT.writer(out)) {
            for (Findings each : findings) {
                writer.write(SampleFindings.ARTICLE, each);
            }
        }
        return out.toString();
    }
}
