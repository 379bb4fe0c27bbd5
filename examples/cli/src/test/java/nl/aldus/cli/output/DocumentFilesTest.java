package nl.aldus.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.aldus.formats.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFilesTest {

    @TempDir
    private Path folder;

    @Test
    void writesAFileUnderTheNameOfItsDocument() throws IOException {
        Path file = folder.resolve("krant/een.html.txt");

        new DocumentFiles(folder, "txt").write(new Document("krant/een.html", "..."), "Het café");

        assertThat(file).hasContent("Het café");
        assertThat(file.getParent()).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void aLoneSurrogateIsNoFailure() throws IOException {
        new DocumentFiles(folder, "txt").write(new Document("een", "..."), "a\uD800b");

        assertThat(folder.resolve("een.txt")).hasContent("a?b");
    }

    @Test
    void namesTheFileThatItCannotWrite() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("een.txt/map"));

        assertThatIOException()
                .isThrownBy(() -> new DocumentFiles(folder, "txt").write(new Document("een", "..."), ""))
                .withMessageStartingWith("cannot write " + taken.getParent() + ": ");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(taken.getParent()));
    }

    @Test
    void namesTheFolderThatItCannotMake() throws IOException {
        Path taken = Files.createFile(folder.resolve("krant"));

        assertThatIOException()
                .isThrownBy(() -> new DocumentFiles(taken, "txt").write(new Document("een/twee", "..."), ""))
                .withMessageStartingWith("cannot make folder " + taken.resolve("een") + ": ")
                .withMessageNotContaining(".tmp");
    }

    @Test
    void writesNothingOutsideTheFolder() {
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
        return folder.relativize(new DocumentFiles(folder, "txt").file(new Document(id, source, "")))
                .toString()
                .replace('\\', '/');
    }
}
