package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;

class TextWriterTest {

    @Test
    void writesEveryVariant() throws IOException {
        StringWriter out = new StringWriter();

        new TextWriter(out, false).write(SampleFindings.ARTICLE, SampleFindings.findings());

        assertThat(out).hasToString("""
                        Jan Kuipers (direct, voegde ... toe): Hij riep: 'Weg hier!'
                            ? (direct): Weg hier!
                        Jan Kuipers (partial): heel gek
                        """);
    }

    @Test
    void saysSoIfThereIsNothing() throws IOException {
        StringWriter out = new StringWriter();

        new TextWriter(out, false).write(SampleFindings.ARTICLE, SampleFindings.NONE);

        assertThat(out).hasToString("(no quotations)\n");
    }

    @Test
    void doesNotBreakLines() throws IOException {
        Findings findings = SampleFindings.unknown("\r\n Weg\r\n\r\n\thier!\n");
        StringWriter out = new StringWriter();

        new TextWriter(out, false).write(SampleFindings.ARTICLE, findings);

        assertThat(out).hasToString("? (direct): Weg hier!\n");
    }
}
