package nl.aldus.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.Span;
import nl.aldus.model.SpeakerKind;
import nl.aldus.spi.MentionSource;
import nl.aldus.spi.MentionSource.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file that the fuzzer starts from, or that ever broke the library, is run through every entry point. */
class FuzzFilesTest {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");
    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final int SMALL_STACK = 256 * 1024;

    static Stream<Path> files() throws IOException {
        try (Stream<Path> seeds = Files.walk(RESOURCES.resolve("seeds"));
                Stream<Path> crashes = Files.walk(RESOURCES.resolve("crashes"))) {
            return Stream.concat(seeds, crashes).filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @Test
    void thereAreFiles() throws IOException {
        assertThat(files()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadAsAnArticle(Path file) throws IOException {
        FindTarget.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadAsAWordList(Path file) throws IOException {
        LexiconTarget.fuzzerTestOneInput(Files.readAllBytes(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadOnASmallStack(Path file) throws Exception {
        String text = FindTarget.text(Files.readAllBytes(file));
        FutureTask<Findings> task = new FutureTask<>(() -> FINDER.find(text));
        new Thread(null, task, "small stack", SMALL_STACK).start();
        Invariants.check(text, task.get());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadWithNamesOfTheCaller(Path file) throws IOException {
        String text = FindTarget.text(Files.readAllBytes(file));
        // Names at any place, some of them over one another and beyond the end.
        MentionSource everywhere = any -> Stream.iterate(0, start -> start + 7)
                .limit(text.length() / 7 + 2)
                .map(start -> new Named(new Span(start, start + 9), SpeakerKind.PERSON))
                .toList();
        QuoteFinder finder = QuoteFinder.builder().mentionSource(everywhere).build();
        Invariants.check(text, finder.find(text));
    }
}
