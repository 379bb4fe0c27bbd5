package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXParseException;

class TeiWriterTest {

    @Test
    void marksTheTextUp() throws IOException {
        assertThat(body(written(new Written(SampleFindings.ARTICLE, SampleFindings.findings()))))
                .isEqualTo(
                        "<p>\"<said xml:id=\"q1\" who=\"#s1\" direct=\"true\" ana=\"#direct\" cert=\"0.75\">Hij riep: '"
                                + "<said xml:id=\"q2\" direct=\"true\" ana=\"#direct\" cert=\"0.5\">Weg hier!</said>'</said>\", "
                                + "<seg xml:id=\"c1\" type=\"cue\" corresp=\"#q1\" next=\"#c1.2\">voegde</seg> "
                                + "<rs xml:id=\"m1\" ref=\"#s1\">bakker Jan Kuipers</rs> "
                                + "<seg xml:id=\"c1.2\" type=\"cue\" corresp=\"#q1\" prev=\"#c1\">toe</seg>. Het was \""
                                + "<said xml:id=\"q3\" who=\"#s1\" direct=\"true\" ana=\"#partial\" cert=\"0.25\">heel gek</said>"
                                + "\".</p>");
    }

    @Test
    void describesTheSpeakers() throws IOException {
        String text = "“Dat kan niet”, zei wethouder Jan Kuipers van de VVD. De politie zei dat het regende. "
                + "Buurtbewoners zeiden dat het sneeuwde.";
        String tei = written(found("a.txt", text));

        assertThat(tei.substring(tei.indexOf("<particDesc>"), tei.indexOf("</particDesc>")))
                .isEqualToNormalizingWhitespace("""
                        <particDesc>
                        <listPerson>
                          <person xml:id="s1" gender="male">
                            <persName>Jan Kuipers</persName>
                            <note type="role">wethouder</note>
                            <note type="affiliation">de VVD</note>
                          </person>
                          <personGrp xml:id="s3">
                            <persName>Buurtbewoners</persName>
                          </personGrp>
                        </listPerson>
                        <listOrg>
                          <org xml:id="s2">
                            <orgName>De politie</orgName>
                          </org>
                        </listOrg>
                        """);
    }

    @Test
    void cutsAQuotationAtTheEndOfItsParagraph() throws IOException {
        Document document = new Document("a.txt", "Een\n\n twee\n");

        assertThat(body(written(new Written(document, SampleFindings.unknown(document.text())))))
                .isEqualTo(
                        "<p><said xml:id=\"q1\" direct=\"true\" ana=\"#direct\" cert=\"0.5\" next=\"#q1.2\">Een</said>"
                                + "</p>\n\n <p><said xml:id=\"q1.2\" direct=\"true\" ana=\"#direct\" cert=\"0.5\" prev=\"#q1\">"
                                + "twee</said></p>\n");
    }

    @Test
    void keepsCarriageReturns() throws Exception {
        Document document = new Document("a.txt", "Een\r\n\r\ntwee\rdrie");
        String tei = written(new Written(document, SampleFindings.NONE));

        assertThat(body(tei)).isEqualTo("<p>Een</p>&#13;\n&#13;\n<p>twee&#13;drie</p>");
        assertThat(Xml.elements(Xml.parse(tei), "body").get(0).getTextContent()).isEqualTo(document.text());
    }

    @Test
    void makesACorpusOfSeveralDocuments() throws Exception {
        String tei = written(
                found("een.txt", "“Dat kan niet”, zei Jan Kuipers."),
                found("twee.txt", "“Dat kan wel”, zei Piet Visser."),
                found("drie.txt", "Het regent."));

        TeiChecker.assertValid(tei);
        assertThat(Xml.byId(Xml.parse(tei))).containsKeys("q1", "s1", "d2.q1", "d2.s1", "d2.direct", "d3.direct");
        assertThat(Xml.elements(Xml.parse(tei), "TEI")).hasSize(3);
    }

    @Test
    void writesNothingForNoDocuments() throws IOException {
        assertThat(written()).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatTeiDoes() throws IOException {
        String tei = written(new Written(SampleFindings.ARTICLE, SampleFindings.findings()));

        assertThatThrownBy(() -> TeiChecker.assertValid(tei.replace("direct=\"true\"", "direct=\"yes\"")))
                .isInstanceOf(SAXParseException.class);
        assertThatThrownBy(() -> TeiChecker.assertValid(tei.replace("<p>", "").replace("</p>", "")))
                .isInstanceOf(SAXParseException.class);
        assertThatThrownBy(() -> TeiChecker.assertValid(tei.replace("xml:id=\"q2\"", "xml:id=\"q1\"")))
                .isInstanceOf(SAXParseException.class);
    }

    private record Written(Document document, Findings findings) {}

    private static Written found(String name, String text) {
        return new Written(new Document(name, text), QuoteFinder.create().find(text));
    }

    private static String body(String tei) {
        return tei.substring(tei.indexOf("<body>") + "<body>".length(), tei.indexOf("</body>"));
    }

    private static String written(Written... documents) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.TEI.writer(out)) {
            for (Written each : documents) {
                writer.write(each.document(), each.findings());
            }
        }
        return out.toString();
    }
}
