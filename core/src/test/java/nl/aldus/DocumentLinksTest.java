package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents point at files that are there. */
class DocumentLinksTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", ""), "..").normalize();

    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");

    static Stream<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("", "benchmarks", "docs", "docs/decisions", "examples/spark", "property-tests")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).forEach(documents::add);
            }
        }
        return documents.stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkToAFileLeadsToOne(Path document) throws IOException {
        List<String> broken = LINK.matcher(Files.readString(document))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(target -> !target.contains("://"))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .toList();

        assertThat(broken).isEmpty();
    }
}
