package nl.aldus.benchmarks.accuracy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Aldus does not get worse over the project's own articles. */
class RatchetTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    private static final String HOW = "regenerate reports/accuracy.md and reports/accuracy.json with the command"
            + " 'accuracy report', see benchmarks/accuracy.md";

    @Test
    void noFigureFallsBelowTheOneThatIsKept() throws Exception {
        KeptReport report = KeptReport.of(PROJECT);
        Map<String, Double> measured = report.measured();
        Map<String, String> worse = new TreeMap<>();
        Map<String, String> better = new TreeMap<>();
        report.kept().forEach((name, kept) -> {
            double now = measured.getOrDefault(name, 0.0);
            if (now != kept) {
                (now < kept ? worse : better).put(name, kept + " -> " + now);
            }
        });
        if (!better.isEmpty()) {
            System.out.println("Aldus got better, please " + HOW + ": " + better);
        }
        assertThat(worse)
                .as("Aldus got worse, or articles were added or annotated anew. If that is meant, %s", HOW)
                .isEmpty();
        assertThat(report.kept().keySet()).as("figures that are kept; %s", HOW).isEqualTo(measured.keySet());
    }
}
