package nl.aldus.benchmarks.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces what a page holds between two comments, {@code <!-- name -->} and {@code <!-- /name -->}, each on a line of its
 * own. The rest of the page is written by hand and stays.
 */
public final class Markers {

    private Markers() {}

    /**
     * Writes the body between the markers of that name.
     *
     * @throws IllegalArgumentException if the page lacks them
     */
    public static void replace(Path page, String name, String body) throws IOException {
        Files.writeString(page, replaced(Files.readString(page), name, body));
    }

    static String replaced(String text, String name, String body) {
        String opening = "<!-- " + name + " -->\n";
        String closing = "<!-- /" + name + " -->";
        int start = text.indexOf(opening);
        int end = text.indexOf(closing, Math.max(start, 0));
        if (start < 0 || end < 0) {
            throw new IllegalArgumentException("no markers <!-- " + name + " --> and <!-- /" + name + " -->");
        }
        return text.substring(0, start) + opening + "\n" + body.strip() + "\n\n" + text.substring(end);
    }
}
