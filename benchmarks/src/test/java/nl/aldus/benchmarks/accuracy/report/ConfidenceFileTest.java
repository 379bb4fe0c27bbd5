package nl.aldus.benchmarks.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.aldus.benchmarks.accuracy.scoring.RuleTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfidenceFileTest {

    @TempDir
    private Path folder;

    @Test
    void theHeaderStaysAndTheRulesAreSorted() throws IOException {
        Path file = Files.writeString(folder.resolve("rules.txt"), "| What this is.\n| And how.\nold ; 3 ; 2\n");
        ConfidenceFile.write(
                file,
                new TreeMap<>(Map.of(
                        "turn",
                        new RuleTally(7, 4, 2),
                        "inquit",
                        new RuleTally(9, 9, 0),
                        "idle",
                        new RuleTally(0, 0, 3))));
        assertThat(file).hasContent("| What this is.\n| And how.\ninquit ; 9 ; 9\nturn ; 7 ; 4\n");
    }
}
