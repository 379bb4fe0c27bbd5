package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;

class FoliaWriterTest {

    @Test
    void writesWords() throws IOException {
        assertThat(written(new Document("map/1.txt", " Zo'n 😀-dag,\n hè? "), SampleFindings.NONE))
                .contains("""
                          <text xml:id="map_1.txt.text">
                            <p xml:id="map_1.txt.p.1">
                              <t>Zo'n 😀-dag,</t>
                              <w xml:id="map_1.txt.p.1.w.1"><t>Zo'n</t></w>
                              <w xml:id="map_1.txt.p.1.w.2" space="no"><t>😀</t></w>
                              <w xml:id="map_1.txt.p.1.w.3" space="no"><t>-</t></w>
                              <w xml:id="map_1.txt.p.1.w.4" space="no"><t>dag</t></w>
                              <w xml:id="map_1.txt.p.1.w.5"><t>,</t></w>
                            </p>
                            <p xml:id="map_1.txt.p.2">
                              <t>hè?</t>
                              <w xml:id="map_1.txt.p.2.w.1" space="no"><t>hè</t></w>
                              <w xml:id="map_1.txt.p.2.w.2"><t>?</t></w>
                            </p>
                          </text>
                        """);
    }

    @Test
    void writesStatements() throws IOException {
        assertThat(written(SampleFindings.ARTICLE, SampleFindings.findings())).contains("""
                              <statement xml:id="map_artikel.txt.statement.1" class="direct" confidence="0.75" speaker="Jan Kuipers">
                                <feat subset="rule" class="report behind"/>
                                <feat subset="reports" class="adding"/>
                                <feat subset="lemma" class="toevoegen"/>
                                <hd>
                        """, """
                                <source>
                                  <wref id="map_artikel.txt.p.1.w.13" t="bakker"/>
                                  <wref id="map_artikel.txt.p.1.w.14" t="Jan"/>
                                  <wref id="map_artikel.txt.p.1.w.15" t="Kuipers"/>
                                </source>
                                <rel>
                                  <wref id="map_artikel.txt.p.1.w.12" t="voegde"/>
                                  <wref id="map_artikel.txt.p.1.w.16" t="toe"/>
                                </rel>
                              </statement>
                        """, """
                              <statement xml:id="map_artikel.txt.statement.2" class="direct" confidence="0.5">
                                <feat subset="rule" class="no speaker in sight"/>
                                <hd>
                                  <wref id="map_artikel.txt.p.1.w.6" t="Weg"/>
                                  <wref id="map_artikel.txt.p.1.w.7" t="hier"/>
                                  <wref id="map_artikel.txt.p.1.w.8" t="!"/>
                                </hd>
                              </statement>
                        """);
    }

    @Test
    void endsAWordWhereAnAnnotationEnds() throws Exception {
        Document document = new Document("a.txt", "fietspad");
        Findings findings = SampleFindings.unknown("fiets");
        String folia = written(document, findings);

        FoliaChecker.check(folia, document, findings);
        assertThat(folia).contains("<w xml:id=\"a.txt.p.1.w.1\" space=\"no\"><t>fiets</t></w>", "<t>pad</t>");
    }

    @Test
    void holdsOneDocument() throws IOException {
        FindingsWriter writer = OutputFormat.FOLIA.writer(new StringWriter());
        writer.write(SampleFindings.ARTICLE, SampleFindings.NONE);

        assertThat(OutputFormat.FOLIA.holdsOneDocument()).isTrue();
        assertThatIOException()
                .isThrownBy(() -> writer.write(SampleFindings.ARTICLE, SampleFindings.NONE))
                .withMessage("FoLiA has a file for each document, and this is the second");
    }

    private static String written(Document document, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.FOLIA.writer(out)) {
            writer.write(document, findings);
        }
        return out.toString();
    }
}
