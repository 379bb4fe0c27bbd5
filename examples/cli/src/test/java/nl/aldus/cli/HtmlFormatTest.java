package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

    @Test
    void makesOnePageOfAllDocuments(@TempDir Path folder) throws IOException {
        Path first = Files.writeString(folder.resolve("een.txt"), "\"Het is klaar\", zei Jan Kuipers.");
        Path second = Files.writeString(folder.resolve("twee.txt"), "Het regent.");

        Run run = Run.aldus("--format", "html", first.toString(), second.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .containsSubsequence("<article id=\"a1\"", "een.txt", "<article id=\"a2\"", "twee.txt", "</main>")
                .endsWith("</html>\n");
    }
}
