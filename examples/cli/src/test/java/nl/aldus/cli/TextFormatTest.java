package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatTest {

    @Test
    void isTheDefault() {
        String article = "‘Het café is vol’, zei bakker Jan Kuipers.";

        Run run = Run.aldusReading(article, "-");

        assertThat(run.out()).isEqualTo("Jan Kuipers (direct, zei): Het café is vol\n");
        assertThat(run).isEqualTo(Run.aldusReading(article, "--format", "text", "-"));
    }

    @Test
    void setsAHeadingAboveEachOfSeveralDocuments(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("een.txt"), "\"Het is klaar\", zei Jan Kuipers.");
        Path second = Files.writeString(folder.resolve("twee.txt"), "Het regent.");

        assertThat(Run.aldus(first.toString(), second.toString()).out()).isEqualTo("""
                        == %s ==
                        Jan Kuipers (direct, zei): Het is klaar

                        == %s ==
                        (no quotations)
                        """.formatted(first, second));
    }

    @Test
    void doesNotCutLongWords() {
        String words = "Het is een lang verhaal ".repeat(500) + "geworden";

        assertThat(Run.aldusReading("\"" + words + "\", zei Jan Kuipers.", "-").out())
                .isEqualTo("Jan Kuipers (direct, zei): " + words + "\n");
    }
}
