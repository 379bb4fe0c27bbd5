package nl.aldus.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aldus.notation.Example;
import nl.aldus.notation.NotationException;
import nl.aldus.notation.PageReader;

/** Reads the examples of the manual. */
final class SpecReader {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");

    private static final Path SPEC = RESOURCES.resolve("spec");
    private static final Path ARTICLES = RESOURCES.resolve("articles");

    private static final List<Path> DOCUMENTS = Stream.of("falsehoods.md", "intentional.md")
            .map(Path.of(System.getProperty("basedir", ""), "..", "docs")::resolve)
            .toList();

    private SpecReader() {}

    /** Returns every example: those of the spec in the order of its pages, then the articles. */
    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (Path folder : List.of(SPEC, ARTICLES)) {
            pages(folder).forEach(page -> examples.addAll(read(page)));
        }
        return examples;
    }

    /** Returns whether the example is a whole article and not a line or two. */
    static boolean isArticle(Example example) {
        return example.file().startsWith(ARTICLES);
    }

    /** Returns the examples of the documents in which every block is one. */
    static List<Example> documents() {
        return DOCUMENTS.stream().flatMap(page -> read(page).stream()).toList();
    }

    private static List<Path> pages(Path folder) {
        try {
            return PageReader.pages(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> read(Path page) {
        try {
            return PageReader.read(page);
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        } catch (NotationException e) {
            throw new IllegalStateException(page + ":" + e.line() + ": " + e.complaint(), e);
        }
    }
}
