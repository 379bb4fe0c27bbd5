package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonlWriterTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void writesEveryVariantWithItsFieldsInOrder() throws IOException {
        StringWriter out = new StringWriter();

        try (FindingsWriter writer = OutputFormat.JSONL.writer(out)) {
            writer.write(SampleFindings.ARTICLE, SampleFindings.findings());
        }

        assertThat(out.toString()).containsOnlyOnce("\n").endsWith("\n");
        assertThat(JSON.readTree(out.toString()).toPrettyString().replace(System.lineSeparator(), "\n"))
                .isEqualTo("""
                        {
                          "source" : "map/artikel.txt",
                          "quotations" : [ {
                            "kind" : "direct",
                            "start" : 1,
                            "end" : 22,
                            "text" : "Hij riep: 'Weg hier!'",
                            "outer" : {
                              "start" : 0,
                              "end" : 23
                            },
                            "speaker" : {
                              "number" : 1,
                              "name" : "Jan Kuipers",
                              "kind" : "person",
                              "gender" : "male",
                              "roles" : [ "bakker" ],
                              "affiliations" : [ ],
                              "mention" : {
                                "start" : 32,
                                "end" : 50,
                                "text" : "bakker Jan Kuipers"
                              }
                            },
                            "cue" : {
                              "spans" : [ {
                                "start" : 25,
                                "end" : 31
                              }, {
                                "start" : 51,
                                "end" : 54
                              } ],
                              "lemma" : "toevoegen",
                              "reports" : "adding"
                            },
                            "utterance" : 1,
                            "parent" : null,
                            "rule" : "report behind",
                            "confidence" : 0.75
                          }, {
                            "kind" : "direct",
                            "start" : 12,
                            "end" : 21,
                            "text" : "Weg hier!",
                            "outer" : {
                              "start" : 11,
                              "end" : 22
                            },
                            "speaker" : null,
                            "cue" : null,
                            "utterance" : 2,
                            "parent" : 0,
                            "rule" : "no speaker in sight",
                            "confidence" : 0.5
                          }, {
                            "kind" : "partial",
                            "start" : 65,
                            "end" : 73,
                            "text" : "heel gek",
                            "outer" : {
                              "start" : 64,
                              "end" : 74
                            },
                            "speaker" : {
                              "number" : 1,
                              "name" : "Jan Kuipers",
                              "kind" : "person",
                              "gender" : "male",
                              "roles" : [ "bakker" ],
                              "affiliations" : [ ],
                              "mention" : {
                                "start" : 32,
                                "end" : 50,
                                "text" : "bakker Jan Kuipers"
                              }
                            },
                            "cue" : null,
                            "utterance" : 3,
                            "parent" : null,
                            "rule" : "same speaker",
                            "confidence" : 0.25
                          } ]
                        }""");
    }

    @Test
    void givesTheIdOfADocumentThatIsOneOfSeveralInItsSource() throws IOException {
        StringWriter out = new StringWriter();

        try (FindingsWriter writer = OutputFormat.JSONL.writer(out)) {
            writer.write(new Document("nr. 7", "archief.jsonl", "Het regent."), SampleFindings.NONE);
        }

        assertThat(out).hasToString("{\"source\":\"archief.jsonl\",\"id\":\"nr. 7\",\"quotations\":[]}\n");
    }
}
