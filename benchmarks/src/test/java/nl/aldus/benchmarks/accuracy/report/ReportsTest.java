package nl.aldus.benchmarks.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.aldus.benchmarks.accuracy.Notated;
import nl.aldus.benchmarks.accuracy.scoring.Evaluation;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import org.junit.jupiter.api.Test;

/** The same figures, for a person and for a program. */
class ReportsTest {

    private static final Scorecard SCORECARD = Notated.scorecard(
            "\"[Ja]d1\", zei <Karin Blok>1.\n\"[Nee]d2\", zei <Bram Kok>2. \"[Toch]d2\".",
            "\"[Ja]d1\", zei <Karin Blok>1.\n\"[Nee]d1\", zei Bram Kok. \"Toch\".");

    private static final Evaluation EVALUATION =
            new Evaluation(SCORECARD, List.of(SCORECARD), List.of(SCORECARD, SCORECARD));

    @Test
    void figuresHaveFourDigits() {
        assertThat(Figures.of(SCORECARD))
                .isEqualTo(Map.of(
                        "quoted precision", 1.0,
                        "quoted recall", 0.6667,
                        "quoted F1", 0.8,
                        "quoted speaker accuracy", 0.5,
                        "quoted end to end precision", 0.5,
                        "quoted end to end recall", 0.3333,
                        "quoted end to end F1", 0.4));
    }

    @Test
    void thePageTellsFiguresAndErrors() {
        assertThat(ScorePage.render("# Title", EVALUATION, 10))
                .startsWith("# Title\n\nArticles: 1. Annotated: 3 quoted spans, 0 indirect spans.\n\n")
                .contains("| by hand, quoted | 1.000 | 0.667 | 0.800 | 0.500 | 0.500 | 0.333 | 0.400 |\n")
                .contains("| by hand, quoted | 2 | 2 | 0.500 | 0.333 |\n")
                .contains("| direct, exact | 3 | 2 | 0 | 1 | 1.000 | 0.667 | 0.800 | 0.500 | 0.400 |\n")
                .contains("| rule for direct | 2 | 1 | 1 | 0.500 | 0 |\n")
                .contains("- Bram Kok taken for Karin Blok (rule for direct): 1\n")
                .contains("page.md:4: direct by Bram Kok\n")
                .contains("page.md:4: wanted Bram Kok, got Karin Blok (rule for direct)\n");
        assertThat(ScorePage.render("# Title", EVALUATION, 0)).doesNotContain("page.md");
    }

    @Test
    void jsonTellsTheSame() throws IOException {
        JsonNode json = new ObjectMapper().readTree(ScoreJson.render("folder", EVALUATION));
        assertThat(json.at("/folder").asText()).isEqualTo("folder");
        assertThat(json.at("/figures/quoted recall").asDouble()).isEqualTo(0.6667);
        assertThat(json.at("/kinds/0/kind").asText()).isEqualTo("direct");
        assertThat(json.at("/kinds/0/missed").asInt()).isEqualTo(1);
        assertThat(json.at("/rules/0").toString())
                .isEqualTo("{\"rule\":\"rule for direct\",\"fired\":2,\"right\":1,\"wrong\":1,\"spurious\":0}");
        assertThat(json.at("/documents/0/figures/quoted F1").asDouble()).isEqualTo(0.8);
        assertThat(json.at("/errors").findValuesAsText("type")).containsExactly("speaker", "missed");
        assertThat(json.at("/errors/0/line").asInt()).isEqualTo(4);
        assertThat(json.at("/rivals/0/figures/quoted recall").asDouble()).isEqualTo(0.6667);
        assertThat(json.at("/profiles/1/figures/quoted accuracy where named").asDouble())
                .isEqualTo(0.5);
    }
}
