package nl.aldus.notation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the examples of a page in Markdown. An example is a heading and, below it, a block fenced by {@code ```quotes} and
 * {@code ```}; {@code ```quotes pending} opens one that must fail. Prose may stand between the two.
 */
public final class PageReader {

    private static final String FENCE = "```";

    private final Path file;
    private final List<Example> examples = new ArrayList<>();

    /** The headings around the current line, that of the page first. */
    private final List<String> headings = new ArrayList<>();

    private int headingLine;
    private boolean headingIsTaken;

    private PageReader(Path file) {
        this.file = file;
    }

    /**
     * Returns the pages of a folder, those whose names end in {@code .md}, by name.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Returns the examples of a page in order. Their annotation is not looked at yet.
     *
     * @throws IOException if the page cannot be read
     * @throws NotationException if its headings and blocks are not in order
     */
    public static List<Example> read(Path page) throws IOException {
        return new PageReader(page).read(List.of(Files.readString(page).split("\n", -1)));
    }

    private List<Example> read(List<String> lines) {
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
        boolean pending = info.endsWith("pending");
        examples.add(new Example(file, section, headings.get(own), headingLine, index + 2, pending, annotated));
    }

    private static void require(boolean holds, int index, String complaint) {
        if (!holds) {
            throw new NotationException(index + 1, complaint);
        }
    }
}
