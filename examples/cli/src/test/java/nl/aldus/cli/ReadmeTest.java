package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path SAMPLE = Path.of("sample", "artikel.txt");

    @Test
    void showsWhatTheSamplePrints() throws IOException {
        String block = "<!-- sample -->\n```\n" + Run.aldus(SAMPLE.toString()).out() + "```\n<!-- /sample -->";

        assertThat(Files.readString(README)).contains(block);
    }
}
