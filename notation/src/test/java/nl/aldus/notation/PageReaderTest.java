package nl.aldus.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {

    @TempDir
    private Path folder;

    @Test
    void anExampleIsAHeadingAndABlock() throws IOException {
        Path page = page(
                "# Page\n\n## Part\n\n### One\nProse.\n```quotes\n[A]d1\nB\n```\n### Two\n```quotes pending\nC\n```\n");
        assertThat(PageReader.read(page))
                .containsExactly(
                        new Example(page, "Part", "One", 5, 8, false, "[A]d1\nB"),
                        new Example(page, "Part", "Two", 11, 13, true, "C"));
    }

    @Test
    void brokenAnnotationIsToldByTheLineOfThePage() throws IOException {
        Example example =
                PageReader.read(page("# Page\n```quotes\nA\n[B\n```\n")).get(0);
        assertThatThrownBy(example::parse).hasMessage("line 4: no end to [ at the end of: [");
    }

    @Test
    void blocksAndHeadingsComeInOrder() throws IOException {
        assertComplaint("# Page\n```quotes\nA\n", "line 2: block without an end");
        assertComplaint("## Page\n", "line 1: heading out of order");
        assertComplaint("# Page\n```java\nA\n```\n", "line 2: no block of quotes: java");
        assertComplaint("# Page\n```quotes\nA\n```\n```quotes\nB\n```\n", "line 5: block without a heading of its own");
    }

    private void assertComplaint(String content, String complaint) throws IOException {
        Path page = page(content);
        assertThatThrownBy(() -> PageReader.read(page))
                .isInstanceOf(NotationException.class)
                .hasMessage(complaint);
    }

    private Path page(String content) throws IOException {
        return Files.writeString(folder.resolve("page.md"), content);
    }
}
