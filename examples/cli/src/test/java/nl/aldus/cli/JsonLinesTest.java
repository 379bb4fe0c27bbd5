package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final String TEXT = "\\\"Het is klaar\\\", zei Jan Kuipers.";

    @Test
    void everyLineIsADocument() {
        String lines = """
                {"id": "een", "text": "%1$s", "datum": "2026-02-03"}

                {"text": "%1$s", "id": 7}
                {"text": "Het regent."}
                """.formatted(TEXT);

        assertThat(Run.aldusReading(lines, "--from", "jsonl")).isEqualTo(new Run(0, """
                        == een ==
                        Jan Kuipers (direct, zei): Het is klaar

                        == 7 ==
                        Jan Kuipers (direct, zei): Het is klaar

                        == -:4 ==
                        (no quotations)
                        """, ""));
    }

    @Test
    void theFieldsCanBeNamed() {
        String line = "{\"nummer\": \"a\", \"inhoud\": \"" + TEXT + "\"}";

        Run run = Run.aldusReading(
                line, "--from", "jsonl", "--id-field", "nummer", "--text-field", "inhoud", "--format", "jsonl");

        assertThat(run.out()).startsWith("{\"source\":\"-\",\"id\":\"a\",\"quotations\":[{\"kind\":\"direct\"");
    }

    @Test
    void aBadLineDoesNotKeepTheOthersFromBeingRead() {
        String lines = """
                {"id": "een", "text": "Het regent."}
                {"id": "twee", "text": "Het re
                ["drie"]
                {"id": "vier"}
                {"id": "vijf", "text": 5}
                {"id": "zes", "text": "Het regent."} {}
                {"id": "zeven", "text": "Het regent."}
                """;

        Run run = Run.aldusReading(lines, "--from", "jsonl");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("== een ==\n(no quotations)\n\n== zeven ==\n(no quotations)\n");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("aldus: -:2: not JSON at column 31: "),
                        second -> assertThat(second).isEqualTo("aldus: -:3: not a JSON object"),
                        third -> assertThat(third).isEqualTo("aldus: -:4: no field 'text'"),
                        fourth -> assertThat(fourth).isEqualTo("aldus: -:5: field 'text' is not a string"),
                        fifth -> assertThat(fifth).startsWith("aldus: -:6: not JSON at column "));
    }

    @Test
    void aLineThatIsNotUtf8IsToldOf() {
        byte[] lines = {'{', '"', (byte) 0xE9, '"', '}', '\n', '{', '}'};

        Run run = Run.aldusReading(lines, "--from", "jsonl");

        assertThat(run)
                .isEqualTo(new Run(1, "", "aldus: -:1: not UTF-8 at byte 2 (0xE9)\naldus: -:2: no field 'text'\n"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheJson() {
        String line = "\uFEFF{\"id\": \"een\", \"text\": \"Het regent.\"}";

        assertThat(Run.aldusReading(line, "--from", "jsonl")).isEqualTo(new Run(0, "(no quotations)\n", ""));
    }
}
