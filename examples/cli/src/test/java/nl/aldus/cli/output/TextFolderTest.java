package nl.aldus.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.aldus.formats.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFolderTest {

    @TempDir
    private Path folder;

    @Test
    void keepsATextUnderTheNameOfItsDocument() throws IOException {
        new TextFolder(folder).keep(new Document("krant/een.html", "Het café"));

        assertThat(folder.resolve("krant/een.html.txt")).hasContent("Het café");
    }

    @Test
    void keepsNothingOutsideTheFolder() {
        assertThat(file("/tmp/een.txt", "/tmp/een.txt")).isEqualTo("tmp/een.txt.txt");
        assertThat(file("../een.txt", "../een.txt")).isEqualTo("__/een.txt.txt");
        assertThat(file("../../etc", "a.jsonl")).isEqualTo("a.jsonl/..%2F..%2Fetc.txt");
        assertThat(file("..", "a.jsonl")).isEqualTo("a.jsonl/...txt");
    }

    @Test
    void differentIdsHaveDifferentFiles() {
        assertThat(file("a b", "a.jsonl")).isEqualTo("a.jsonl/a%20b.txt");
        assertThat(file("a%20b", "a.jsonl")).isEqualTo("a.jsonl/a%2520b.txt");
        assertThat(file("é", "-")).isEqualTo("-/%C3%A9.txt");
    }

    private String file(String id, String source) {
        return folder.relativize(new TextFolder(folder).file(new Document(id, source, "")))
                .toString()
                .replace('\\', '/');
    }
}
