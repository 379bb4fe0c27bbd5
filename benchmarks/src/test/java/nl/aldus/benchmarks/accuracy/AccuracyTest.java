package nl.aldus.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command line. */
class AccuracyTest {

    @TempDir
    private Path project;

    private Path articles;

    @BeforeEach
    void writeAnArticle() throws IOException {
        articles = Files.createDirectories(project.resolve("core/src/test/resources/articles"));
        Files.writeString(
                articles.resolve("brug.md"),
                "# Brug\n```quotes\n\"[De brug blijft dicht]d1\", zei <Karin Blok>1.\n```\n");
    }

    @Test
    void scoresAFolder() throws IOException {
        Run text = run("score", articles.toString());
        assertThat(text.status()).isZero();
        assertThat(text.out()).startsWith("# " + articles + "\n").contains("| Aldus balanced, quoted | 1.000 |");
        Run json = run("score", "--format", "json", "--profile", "precise", articles.toString());
        JsonNode read = new ObjectMapper().readTree(json.out());
        assertThat(read.at("/finder").asText()).isEqualTo("Aldus precise");
        assertThat(read.at("/figures/quoted F1").asDouble()).isEqualTo(1);
    }

    @Test
    void writesTheReportThatIsKept() throws IOException {
        assertThat(run("report", "--project", project.toString()).status()).isZero();
        assertThat(project.resolve("reports/accuracy.md"))
                .content()
                .startsWith("# Accuracy\n")
                .contains("Articles: 1. Annotated: 1 quoted spans");
        assertThat(new ObjectMapper()
                        .readTree(project.resolve("reports/accuracy.json").toFile())
                        .at("/quoted F1")
                        .asDouble())
                .isEqualTo(1);
    }

    @Test
    void writesTheConfidenceOfTheRules() throws IOException {
        Path table = Files.writeString(project.resolve("rules.txt"), "| Rules.\nold ; 1 ; 1\n");
        assertThat(run("confidence", "--output", table.toString(), articles.toString(), articles.toString())
                        .status())
                .isZero();
        assertThat(table).hasContent("| Rules.\ninquit behind the quotation ; 2 ; 2\n");
    }

    @Test
    void tellsWhereTheAnnotationIsBroken() throws IOException {
        Path page = Files.writeString(articles.resolve("stuk.md"), "# Stuk\n```quotes\n[Ja]d\n```\n");
        Run run = run("score", articles.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("accuracy: " + page + ":3: no number of a speaker at the end of: [Ja]d\n");
    }

    @Test
    void tellsHowToUseIt() {
        assertThat(run("--help").out()).contains("score", "report", "confidence", "Exit status:");
        assertThat(run("score", "--help").out()).contains("--profile", "--format", "--errors");
        assertThat(run().status()).isEqualTo(2);
        assertThat(run("score").err())
                .isEqualTo("accuracy: Missing required parameter: 'FOLDER'\nTry 'accuracy score --help'.\n");
        assertThat(run("score", "--profile", "sure", "x").status()).isEqualTo(2);
        assertThat(run("confidence", "--output", project.resolve("none.txt").toString(), articles.toString())
                        .err())
                .isEqualTo("accuracy: " + project.resolve("none.txt") + ": no such file\n");
    }

    private record Run(int status, String out, String err) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandLine command = Accuracy.commandLine(out, err);
        int status = command.execute(arguments);
        return new Run(
                status,
                out.toString(UTF_8).replace(System.lineSeparator(), "\n"),
                err.toString(UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
