package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

    @Test
    void writesEveryVariant() {
        String page = HtmlPages.of(SampleFindings.ARTICLE, SampleFindings.findings());

        assertThat(page)
                .contains("<p>3 quotations by 1 speaker</p>")
                .contains(
                        "<p class=\"close\"><mark class=\"quotation direct s1\" dir=\"auto\" data-card=\"a1-1\" data-speaker=\"1\">"
                                + badge(1, "1", "direct speech: Jan Kuipers")
                                + "&quot;Hij riep: <mark class=\"quotation direct s0\" dir=\"auto\" data-card=\"a1-2\" data-speaker=\"0\">"
                                + badge(2, "?", "direct speech: unknown speaker")
                                + "'Weg hier!'</mark>&quot;</mark>,"
                                + " <span class=\"cue s1\" data-speaker=\"1\" data-of=\"a1-1\">voegde</span>"
                                + " <span class=\"mention s1\" data-speaker=\"1\" data-of=\"a1-1 a1-3\" dir=\"auto\" data-label=\"1\">"
                                + "bakker Jan Kuipers</span>"
                                + " <span class=\"cue s1\" data-speaker=\"1\" data-of=\"a1-1\">toe</span>. Het was"
                                + " <mark class=\"quotation partial s1\" dir=\"auto\" data-card=\"a1-3\" data-speaker=\"1\">"
                                + badge(3, "1", "quoted words: Jan Kuipers")
                                + "&quot;heel gek&quot;</mark>.</p>");
    }

    @Test
    void writesEachArticleAsItComes() throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.HTML.writer(out)) {
            writer.write(SampleFindings.ARTICLE, SampleFindings.findings());
            int first = out.getBuffer().length();
            assertThat(out.toString()).startsWith("<!DOCTYPE html>").endsWith("</article>\n");

            writer.write(SampleFindings.ARTICLE, SampleFindings.NONE);
            assertThat(out.toString().substring(first))
                    .startsWith("<article id=\"a2\"")
                    .endsWith("</article>\n");
        }
        assertThat(out.toString()).containsOnlyOnce("<!DOCTYPE html>").endsWith("</html>\n");
    }

    private static String badge(int quotation, String label, String name) {
        return "<button type=\"button\" lang=\"en\" class=\"badge\" data-label=\"%s\" aria-label=\"Quotation %d, %s\""
                        .formatted(label, quotation, name)
                + " aria-describedby=\"a1-%1$d\" popovertarget=\"a1-%1$d\" popovertargetaction=\"show\"></button>"
                        .formatted(quotation);
    }
}
