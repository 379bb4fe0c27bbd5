package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatsTest {

    private static final String LINES = """
            {"id": 1, "text": "\\"Het is klaar\\", zei Jan Veenstra. Hij zei dat het sneeuwt. \\"Nat\\", zei een vrouw."}
            {"id": 2, "text": "\\"Wij gaan nu naar huis\\", zei Jan Veenstra."}
            {"id": 3, "text": "Het regent."}
            """;

    @Test
    void countsOverAllDocumentsAndForEachSpeaker() {
        assertThat(Run.aldusReading(LINES, "--from", "jsonl", "--stats")).isEqualTo(new Run(0, """
                              quotations   share    words   direct  partial  indirect  documents
                all                    4  100.0%       12        3        0         1          3
                named                  3   75.0%       11        2        0         1          2
                unnamed                1   25.0%        1        1        0         0          1
                unknown                0    0.0%        0        0        0         0          0

                speaker       quotations   share    words   direct  partial  indirect  documents
                Jan Veenstra           3   75.0%       11        2        0         1          2
                (een vrouw)            1   25.0%        1        1        0         0          1
                """, ""));
    }

    @Test
    void showsTheMostQuotedOnly() {
        assertThat(Run.aldusReading(LINES, "--from", "jsonl", "--stats", "--top", "1")
                        .out())
                .contains("\nJan Veenstra ")
                .endsWith("... and 1 more\n")
                .doesNotContain("een vrouw");
    }

    @Test
    void areDataForAProgram() {
        assertThat(Run.aldusReading(LINES, "--from", "jsonl", "--stats", "--top", "1", "--format", "jsonl")
                        .out())
                .isEqualTo("""
                        {"group":"all","documents":3,"quotations":4,"words":12,"direct":3,"partial":0,"indirect":1}
                        {"group":"named","documents":2,"quotations":3,"words":11,"direct":2,"partial":0,"indirect":1}
                        {"group":"unnamed","documents":1,"quotations":1,"words":1,"direct":1,"partial":0,"indirect":0}
                        {"group":"unknown","documents":0,"quotations":0,"words":0,"direct":0,"partial":0,"indirect":0}
                        {"group":"named","speaker":"Jan Veenstra","kind":"person","documents":2,"quotations":3,"words":11,"direct":2,"partial":0,"indirect":1}
                        {"group":"unnamed","speaker":"een vrouw","kind":"person","documents":1,"quotations":1,"words":1,"direct":1,"partial":0,"indirect":0}
                        """);
    }

    @Test
    void areATableForASpreadsheet() {
        assertThat(Run.aldusReading(LINES, "--from", "jsonl", "--stats", "--format", "csv")
                        .out()
                        .lines())
                .containsExactly(
                        "group,speaker,kind,documents,quotations,words,direct,partial,indirect",
                        "all,,,3,4,12,3,0,1",
                        "named,,,2,3,11,2,0,1",
                        "unnamed,,,1,1,1,1,0,0",
                        "unknown,,,0,0,0,0,0,0",
                        "named,Jan Veenstra,person,2,3,11,2,0,1",
                        "unnamed,een vrouw,person,1,1,1,1,0,0");
    }

    @Test
    void sayNothingOfNothing() {
        assertThat(Run.aldusReading("", "--stats")).isEqualTo(new Run(0, """
                         quotations   share    words   direct  partial  indirect  documents
                all               0       -        0        0        0         0          1
                named             0       -        0        0        0         0          0
                unnamed           0       -        0        0        0         0          0
                unknown           0       -        0        0        0         0          0
                """, ""));
    }
}
