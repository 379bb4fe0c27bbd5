package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        file("b.txt", "\"B is klaar\", zei Jan Kuipers.");
        file("map/a.html", "<p>\"A is klaar\", zei Jan Kuipers.</p>");
        file("map/dieper/c.JSONL", "{\"id\": \"c1\", \"text\": \"\\\"C is klaar\\\", zei Jan Kuipers.\"}\n");
        file("zz.htm", "<p>\"Z is klaar\", zei Jan Kuipers.</p>");
    }

    @Test
    void isReadWithAllBelowItInOrder() {
        Run run = Run.aldus(folder.toString());

        assertThat(run).isEqualTo(new Run(0, """
                        == %1$s/b.txt ==
                        Jan Kuipers (direct, zei): B is klaar

                        == %1$s/map/a.html ==
                        Jan Kuipers (direct, zei): A is klaar

                        == c1 ==
                        Jan Kuipers (direct, zei): C is klaar

                        == %1$s/zz.htm ==
                        Jan Kuipers (direct, zei): Z is klaar
                        """.formatted(folder), ""));
    }

    @Test
    void otherFilesAndHiddenOnesArePassedOver() throws IOException {
        String before = Run.aldus(folder.toString()).out();
        file("foto.jpg", "\"Foto\", zei Jan Kuipers.");
        file("leesmij", "\"Lees mij\", zei Jan Kuipers.");
        file(".verborgen.txt", "\"Verborgen\", zei Jan Kuipers.");
        file(".git/x.txt", "\"Git\", zei Jan Kuipers.");

        assertThat(Run.aldus(folder.toString()).out()).isEqualTo(before);
    }

    @Test
    void linksToFoldersAreNotFollowed() throws IOException {
        String before = Run.aldus(folder.toString()).out();
        Files.createSymbolicLink(folder.resolve("rondje"), folder);

        assertThat(Run.aldus(folder.toString()).out()).isEqualTo(before);
    }

    @Test
    void aFolderWithoutDocumentsIsToldOf() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("leeg"));

        assertThat(Run.aldus(empty.toString()))
                .isEqualTo(new Run(1, "", "aldus: " + empty + ": no documents in this folder\n"));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
