package nl.aldus.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The fenced blocks of the README that stand between comments with a name. */
final class Readme {

    private static final Path README = Path.of("..", "..", "README.md");

    private Readme() {}

    /** Returns what stands in a block, without the last line end. */
    static String block(String name) throws IOException {
        String section = between(Files.readString(README), "<!-- " + name + " -->\n", "<!-- /" + name + " -->");
        return between(section.substring(section.indexOf("```")), "\n", "\n```");
    }

    /** Returns what stands between the first {@code before} and the first {@code behind} that follows. */
    static String between(String text, String before, String behind) {
        assertThat(text).contains(before);
        int start = text.indexOf(before) + before.length();
        int end = text.indexOf(behind, start);
        assertThat(end).as("'%s' behind '%s'", behind, before).isNotNegative();
        return text.substring(start, end);
    }
}
