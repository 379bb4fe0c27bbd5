package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlFormatTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Path.of("sample", "artikel.txt");

    @Test
    void writesAnObjectForEachDocument(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("een.txt"), "\"Het is klaar\", zei Jan Kuipers.");
        Path second = Files.writeString(folder.resolve("twee.txt"), "Het regent.");

        Run run = Run.aldus("--format", "jsonl", first.toString(), second.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(2);
        JsonNode document = JSON.readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(document.at("/source").asText()).isEqualTo(first.toString());
        assertThat(document.at("/quotations/0/text").asText()).isEqualTo("Het is klaar");
        assertThat(document.at("/quotations/0/speaker/name").asText()).isEqualTo("Jan Kuipers");
        assertThat(run.out()).endsWith("{\"source\":\"" + second + "\",\"quotations\":[]}\n");
    }

    @Test
    void offsetsPointIntoTheFile() throws IOException {
        String article = Files.readString(SAMPLE);

        JsonNode quotations = quotations(Run.aldus("--format", "jsonl", SAMPLE.toString()));

        assertThat(quotations).isNotEmpty().allSatisfy(quotation -> {
            assertThat(slice(article, quotation))
                    .isEqualTo(quotation.path("text").asText());
            JsonNode mention = quotation.at("/speaker/mention");
            if (mention.isObject()) {
                assertThat(slice(article, mention))
                        .isEqualTo(mention.path("text").asText());
            }
        });
    }

    @Test
    void countsAByteOrderMarkAsPartOfTheText() throws IOException {
        String article = "\uFEFF\"Het is klaar\", zei Jan Kuipers.";

        JsonNode quotations = quotations(Run.aldusReading(article, "--format", "jsonl", "-"));

        assertThat(quotations).hasSize(1);
        assertThat(quotations.at("/0/start").asInt()).isEqualTo(2);
    }

    @Test
    void leavesCharactersOutsideAsciiAsTheyAre() {
        Run run = Run.aldusReading("‘Het café is vol 🍻’, zei bakker Jan Kuipers.", "--format", "jsonl", "-");

        assertThat(run.out()).startsWith("{\"source\":\"-\",").contains("\"text\":\"Het café is vol 🍻\"");
    }

    private static JsonNode quotations(Run run) throws IOException {
        return JSON.readTree(run.out()).path("quotations");
    }

    private static String slice(String article, JsonNode place) {
        return article.substring(place.path("start").asInt(), place.path("end").asInt());
    }
}
