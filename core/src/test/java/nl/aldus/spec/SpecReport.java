package nl.aldus.spec;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.notation.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Writes all examples that fail to one file, {@code core/target/spec-report.txt}:
 *
 * <pre>{@code mvn -pl core -am test -Dtest=SpecReport -Dsurefire.failIfNoSpecifiedTests=false -Daldus.report}</pre>
 *
 * <p>Of each example it shows the lines that differ, the expected one behind {@code -} and the actual one behind
 * {@code +}. With {@code -Daldus.report=06-} only pages whose name contains {@code 06-} are run.
 */
@EnabledIfSystemProperty(named = "aldus.report", matches = ".*")
class SpecReport {

    private static final Path REPORT = Path.of(System.getProperty("basedir", ""), "target", "spec-report.txt");
    private static final QuoteFinder FINDER = QuoteFinder.create();

    /** An example and what is to be said of it, nothing if it is as it should be. */
    private record Result(Example example, String complaint) {

        boolean isGood() {
            return complaint.isEmpty();
        }
    }

    @Test
    void writesWhatFails() throws IOException {
        List<Result> results = SpecReader.all().stream()
                .filter(example -> isAskedFor(page(example)))
                .map(SpecReport::run)
                .toList();
        String failures = results.stream()
                .filter(result -> !result.isGood())
                .map(result -> "%n%s%n%s".formatted(result.example(), result.complaint()))
                .collect(joining());
        Files.writeString(REPORT, counts(results) + failures);
    }

    /** Returns the page, with its folder if that is not the one of the spec. */
    private static String page(Example example) {
        return (SpecReader.isArticle(example) ? "articles/" : "")
                + example.file().getFileName();
    }

    private static boolean isAskedFor(String page) {
        String asked = System.getProperty("aldus.report");
        return asked.equals("true") || page.contains(asked);
    }

    private static Result run(Example example) {
        try {
            String text = example.text();
            Findings findings = FINDER.find(text);
            String actual = Notation.render(text, findings);
            boolean holds = actual.equals(example.expected());
            if (example.pending()) {
                return new Result(example, holds ? "holds now: remove the mark 'pending'\n" : "");
            }
            return new Result(example, holds ? "" : difference(example.expected(), actual) + findings.explain() + "\n");
        } catch (RuntimeException | StackOverflowError e) {
            return new Result(example, "! " + e + "\n");
        }
    }

    private static String difference(String expected, String actual) {
        List<String> left = expected.lines().toList();
        List<String> right = actual.lines().toList();
        return IntStream.range(0, Math.min(left.size(), right.size()))
                .filter(i -> !left.get(i).equals(right.get(i)))
                .mapToObj(i -> "- " + left.get(i) + "\n+ " + right.get(i) + "\n")
                .collect(joining());
    }

    private static String counts(List<Result> results) {
        Map<String, List<Result>> pages = results.stream()
                .collect(groupingBy(result -> page(result.example()), LinkedHashMap::new, Collectors.toList()));
        return pages.entrySet().stream()
                        .map(page -> count(page.getKey(), page.getValue()))
                        .collect(joining())
                + count("all", results);
    }

    private static String count(String name, List<Result> results) {
        long good = results.stream().filter(Result::isGood).count();
        return "%4d of %4d  %s%n".formatted(good, results.size(), name);
    }
}
