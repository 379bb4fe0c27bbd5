package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The manual shows what really comes out: each command in it is run. With {@code -Dmanual.write=true} what came out is
 * written into it, to be looked at before it is committed.
 */
class ManualTest {

    private static final Path MANUAL = Path.of("..", "..", "docs", "cli.md");

    @TempDir
    private Path folder;

    private int status;

    @Test
    void showsWhatComesOut() throws IOException {
        String manual = Files.readString(MANUAL);

        String asRun = asRun(manual);

        if (Boolean.getBoolean("manual.write")) {
            Files.writeString(MANUAL, asRun);
        } else {
            assertThat(asRun).isEqualTo(manual);
        }
        assertThat(asRun.lines().filter(line -> line.startsWith("$ aldus "))).hasSizeGreaterThan(5);
        assertThat(asRun).contains("\n<!-- usage -->\n```\nUsage: aldus ");
    }

    /** Returns a page with the output in it that its commands give now. */
    private String asRun(String page) throws IOException {
        StringBuilder asRun = new StringBuilder();
        boolean output = false;
        for (String line : page.split("\n")) {
            boolean closes = line.equals("```") && !asRun.toString().endsWith("<!-- usage -->\n");
            if (!output || closes || line.startsWith("$ ")) {
                asRun.append(line).append('\n');
            }
            if (line.startsWith("$ ")) {
                asRun.append(run(line.substring(2)));
            } else if (asRun.toString().endsWith("<!-- usage -->\n```\n")) {
                asRun.append(Run.aldus("--help").out());
                output = true;
            } else {
                output = line.equals("```console") || (output && !closes);
            }
        }
        return asRun.toString();
    }

    private String run(String command) throws IOException {
        List<String> words = Arrays.stream(command.split(" "))
                .map(word -> word.replace("DIR", folder.toString()))
                .toList();
        switch (words.get(0)) {
            case "aldus" -> {
                Run run = Run.aldus(words.subList(1, words.size()).toArray(String[]::new));
                status = run.status();
                return run.out() + run.err();
            }
            case "cat" -> {
                return Files.readString(Path.of(words.get(1)));
            }
            case "echo" -> {
                return status + "\n";
            }
            default -> throw new IllegalArgumentException(command);
        }
    }
}
