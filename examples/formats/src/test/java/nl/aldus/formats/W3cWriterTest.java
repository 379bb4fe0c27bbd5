package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import nl.aldus.model.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class W3cWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void writesAnAnnotation() throws IOException {
        String line = written(SampleFindings.ARTICLE, SampleFindings.findings());

        JsonNode annotation = JSON.readTree(line).at("/first/items/0");
        assertThat(annotation.toPrettyString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("""
                        {
                          "id" : "%s",
                          "type" : "Annotation",
                          "motivation" : "identifying",
                          "body" : [ {
                            "type" : "TextualBody",
                            "purpose" : "identifying",
                            "value" : "Jan Kuipers",
                            "format" : "text/plain",
                            "language" : "nl"
                          }, {
                            "type" : "SpecificResource",
                            "purpose" : "identifying",
                            "source" : "map/artikel.txt",
                            "selector" : [ {
                              "type" : "TextPositionSelector",
                              "start" : 32,
                              "end" : 50
                            }, {
                              "type" : "TextQuoteSelector",
                              "exact" : "bakker Jan Kuipers",
                              "prefix" : "\\"Hij riep: 'Weg hier!'\\", voegde ",
                              "suffix" : " toe. Het was \\"heel gek\\"."
                            } ]
                          }, {
                            "type" : "SpecificResource",
                            "purpose" : "describing",
                            "source" : "map/artikel.txt",
                            "selector" : [ {
                              "type" : "TextPositionSelector",
                              "start" : 25,
                              "end" : 31
                            }, {
                              "type" : "TextQuoteSelector",
                              "exact" : "voegde",
                              "prefix" : "\\"Hij riep: 'Weg hier!'\\", ",
                              "suffix" : " bakker Jan Kuipers toe. Het was"
                            } ]
                          }, {
                            "type" : "SpecificResource",
                            "purpose" : "describing",
                            "source" : "map/artikel.txt",
                            "selector" : [ {
                              "type" : "TextPositionSelector",
                              "start" : 51,
                              "end" : 54
                            }, {
                              "type" : "TextQuoteSelector",
                              "exact" : "toe",
                              "prefix" : "r!'\\", voegde bakker Jan Kuipers ",
                              "suffix" : ". Het was \\"heel gek\\"."
                            } ]
                          }, {
                            "type" : "TextualBody",
                            "purpose" : "classifying",
                            "value" : "direct"
                          }, {
                            "type" : "TextualBody",
                            "purpose" : "assessing",
                            "value" : "0.75"
                          } ],
                          "target" : {
                            "type" : "SpecificResource",
                            "source" : "map/artikel.txt",
                            "selector" : [ {
                              "type" : "TextPositionSelector",
                              "start" : 1,
                              "end" : 22
                            }, {
                              "type" : "TextQuoteSelector",
                              "exact" : "Hij riep: 'Weg hier!'",
                              "prefix" : "\\"",
                              "suffix" : "\\", voegde bakker Jan Kuipers toe"
                            } ]
                          }
                        }""".formatted(annotation.path("id").asText()));
    }

    @Test
    void hasACollectionOfNothingForADocumentWithoutQuotations() throws Exception {
        String line = written(SampleFindings.ARTICLE, SampleFindings.NONE);

        WebAnnotationChecker.check(line, SampleFindings.ARTICLE, SampleFindings.NONE);
        assertThat(JSON.readTree(line).path("total").asInt(-1)).isZero();
    }

    @Test
    void namesAreTheSameInEachRunAndDifferentForEachText() throws IOException {
        Document other = new Document("map/artikel.txt", SampleFindings.ARTICLE.text() + " Einde.");
        String line = written(SampleFindings.ARTICLE, SampleFindings.findings());

        assertThat(written(SampleFindings.ARTICLE, SampleFindings.findings())).isEqualTo(line);
        assertThat(id(written(other, SampleFindings.findings()))).isNotEqualTo(id(line));
    }

    @ParameterizedTest
    @CsvSource({
        "artikel.txt, artikel.txt, artikel.txt",
        "/archief/artikel.txt, /archief/artikel.txt, /archief/artikel.txt",
        "map/een artikel #1?.txt, map/een artikel #1?.txt, map/een%20artikel%20%231%3F.txt",
        "'12:30.txt', '12:30.txt', './12:30.txt'",
        "//host/artikel.txt, //host/artikel.txt, /.//host/artikel.txt",
        "C:\\artikel.txt, C:\\artikel.txt, ./C:%5Cartikel.txt",
        "café 100%.txt, café 100%.txt, café%20100%25.txt",
        "-, -, -",
        "https://krant.example/artikel?nr=7, archief.jsonl, https://krant.example/artikel?nr=7",
        "urn:nr:7, archief.jsonl, urn:nr:7",
        "nr. 7, archief.jsonl, archief.jsonl#nr.%207"
    })
    void givesADocumentAnIri(String id, String source, String iri) {
        assertThat(AnnotationNames.iri(new Document(id, source, ""))).isEqualTo(iri);
    }

    private static String id(String line) throws IOException {
        return JSON.readTree(line).path("id").asText();
    }

    private static String written(Document document, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.W3C.writer(out)) {
            writer.write(document, findings);
        }
        return out.toString();
    }
}
