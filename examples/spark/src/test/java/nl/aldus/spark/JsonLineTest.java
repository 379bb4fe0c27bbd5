package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {

    private static final Columns COLUMNS = new Columns("id", "text");

    @Test
    void isAnArticle() {
        assertThat(JsonLine.read("{\"titel\": \"T\", \"id\": \"a-1\", \"text\": \"Dag.\\n\"}", COLUMNS))
                .isEqualTo(new JsonLine("a-1", "Dag.\n", null));
        assertThat(JsonLine.read(" {\"id\": 90071992547409931234, \"text\": \"\"} ", COLUMNS))
                .isEqualTo(new JsonLine("90071992547409931234", "", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"text": "Dag."}              |      | no id
                    {"id": null, "text": "Dag."}  |      | no id
                    {"id": " ", "text": "Dag."}   | ~ ~  | no id
                    {"id": 1.5, "text": "Dag."}   |      | id is neither a string nor a whole number
                    {"id": ["1"], "text": "Dag."} |      | id is neither a string nor a whole number
                    {"id": true, "text": "Dag."}  |      | id is neither a string nor a whole number
                    {"id": "1"}                   | 1    | no text
                    {"id": 1, "text": null}       | 1    | no text
                    {"id": "1", "text": 12}       | 1    | text is not a string
                    {"id": "1", "text": {"a": 1}} | 1    | text is not a string
                    {}                            |      | no id
                    ["1", "Dag."]                 |      | not a JSON object
                    null                          |      | not a JSON object
                    """)
    void isNoArticle(String line, String id, String problem) {
        JsonLine read = JsonLine.read(line, COLUMNS);

        assertThat(read.problem()).isEqualTo(problem);
        assertThat(read.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    {"id": "1", "text": "Dag.                | Unexpected end-of-input
                    {"id": "1", "text": "Dag."} {"id": "2"}  | Trailing token
                    {"id": "1", "text": "Dag.", "text": "A"} | Duplicate field 'text'
                    zomaar                                   | Unrecognized token 'zomaar'
                    """)
    void isBroken(String line, String complaint) {
        assertThat(JsonLine.read(line, COLUMNS).problem())
                .startsWith("not JSON: " + complaint)
                .containsPattern(", column [1-9][0-9]*$")
                .doesNotContain("\n");
    }
}
