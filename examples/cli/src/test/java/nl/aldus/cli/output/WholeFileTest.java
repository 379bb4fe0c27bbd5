package nl.aldus.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("uit.txt");
    }

    @Test
    void appearsWhenItIsComplete() throws IOException {
        try (Destination destination = WholeFile.at(file)) {
            destination.writer().write("één");
            destination.passOn();
            assertThat(file).doesNotExist();
            destination.complete();
        }

        assertThat(file).hasContent("één");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    @Test
    void leavesNothingIfItIsGivenUp() throws IOException {
        try (Destination destination = WholeFile.at(file)) {
            destination.writer().write("één");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesWhatWasThereIfItIsGivenUp() throws IOException {
        Files.writeString(file, "oud");

        try (Destination destination = WholeFile.at(file)) {
            destination.writer().write("nieuw");
        }

        assertThat(file).hasContent("oud");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("echt.txt"), "oud");
        Files.createSymbolicLink(file, real);

        try (Destination destination = WholeFile.at(file)) {
            destination.writer().write("nieuw");
            destination.complete();
        }

        assertThat(file).isSymbolicLink();
        assertThat(real).hasContent("nieuw");
    }
}
