package nl.aldus.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the examples of the manual. An example is a heading and, below it, a block fenced by {@code ```quotes} and
 * {@code ```}; {@code ```quotes pending} opens one that must fail. Prose may stand between the two.
 */
final class SpecReader {

    private static final Path RESOURCES = Path.of(System.getProperty("basedir", ""), "src", "test", "resources");

    static final Path SPEC = RESOURCES.resolve("spec");
    static final Path ARTICLES = RESOURCES.resolve("articles");

    private static final String FENCE = "```";

    private final Path file;
    private final List<Example> examples = new ArrayList<>();

    /** The headings around the current line, that of the page first. */
    private final List<String> headings = new ArrayList<>();

    private int headingLine;
    private boolean headingIsTaken;

    private SpecReader(Path file) {
        this.file = file;
    }

    /** Returns every example: those of the spec in the order of its pages, then the articles. */
    static List<Example> all() {
        return Stream.of(SPEC, ARTICLES)
                .flatMap(folder -> pages(folder).stream())
                .flatMap(page -> new SpecReader(page).read().stream())
                .toList();
    }

    private static List<Path> pages(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Example> read() {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(FENCE)) {
                int end = lines.subList(i + 1, lines.size()).indexOf(FENCE) + i + 1;
                require(end > i, i, "block without an end");
                add(line.substring(FENCE.length()), String.join("\n", lines.subList(i + 1, end)), i);
                i = end;
            } else if (line.startsWith("#")) {
                enter(line, i);
            }
        }
        return examples;
    }

    private List<String> lines() {
        try {
            return List.of(Files.readString(file).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void enter(String line, int index) {
        int level = line.indexOf(' ');
        require(level > 0 && level <= headings.size() + 1, index, "heading out of order");
        headings.subList(level - 1, headings.size()).clear();
        headings.add(line.substring(level).strip());
        headingLine = index + 1;
        headingIsTaken = false;
    }

    private void add(String info, String annotated, int index) {
        require(info.equals("quotes") || info.equals("quotes pending"), index, "no block of quotes: " + info);
        require(!headings.isEmpty() && !headingIsTaken, index, "block without a heading of its own");
        headingIsTaken = true;
        int own = headings.size() - 1;
        String section = own < 2 ? "" : String.join(" > ", headings.subList(1, own));
        examples.add(new Example(file, section, headings.get(own), headingLine, info.endsWith("pending"), annotated));
    }

    private void require(boolean holds, int index, String complaint) {
        if (!holds) {
            throw new IllegalStateException(file + ":" + (index + 1) + ": " + complaint);
        }
    }
}
