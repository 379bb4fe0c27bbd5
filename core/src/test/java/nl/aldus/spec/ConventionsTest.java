package nl.aldus.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.Speaker;
import nl.aldus.notation.Example;
import nl.aldus.notation.NotationParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which marks a paper uses must not matter: every example, rewritten into every convention, gives the same findings. */
class ConventionsTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final List<Example> EXAMPLES =
            SpecReader.all().stream().filter(example -> !example.pending()).toList();

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.Convention#all")
    void everyExampleHoldsIn(Convention convention) {
        check(convention, UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("singles")
    void apostrophesMayBeStraightIn(Convention convention) {
        check(convention, annotated -> withApostrophes(annotated, '\''));
    }

    @ParameterizedTest
    @MethodSource("singles")
    void apostrophesMayBeCurlyIn(Convention convention) {
        check(convention, annotated -> withApostrophes(annotated, '’'));
    }

    static Stream<Convention> singles() {
        return Convention.all().stream().filter(Convention::isSingle);
    }

    /** Replaces apostrophes inside and before words, not those behind numbers, which are minutes and feet. */
    private static String withApostrophes(String annotated, char apostrophe) {
        StringBuilder replaced = new StringBuilder(annotated);
        for (int i = 0; i + 1 < annotated.length(); i++) {
            boolean sign = annotated.charAt(i) == '\'' || annotated.charAt(i) == '’';
            boolean minutes = i > 0 && Character.isDigit(annotated.charAt(i - 1));
            if (sign && !minutes && Character.isLetterOrDigit(annotated.charAt(i + 1))) {
                replaced.setCharAt(i, apostrophe);
            }
        }
        return replaced.toString();
    }

    private static void check(Convention convention, UnaryOperator<String> change) {
        List<String> failures = new ArrayList<>();
        for (Example example : EXAMPLES) {
            String rewritten = convention.rewrite(change.apply(example.annotated()));
            String text = NotationParser.parse(rewritten).text();
            Findings findings = FINDER.find(text);
            String actual = Notation.render(text, findings);
            String expected = NotationParser.parse(rewritten).toString();
            List<String> names =
                    names(FINDER.find(example.text())).stream().map(change).toList();
            if (!actual.equals(expected)) {
                failures.add(example + "\n" + difference(expected, actual));
            } else if (!names(findings).equals(names)) {
                failures.add(example + "\n  the speakers are " + names(findings) + ", not " + names);
            }
        }
        assertThat(failures).as("examples that fail in %s", convention).isEmpty();
    }

    private static List<String> names(Findings findings) {
        return findings.speakers().stream().map(Speaker::name).toList();
    }

    private static String difference(String expected, String actual) {
        List<String> left = expected.lines().toList();
        List<String> right = actual.lines().toList();
        StringBuilder difference = new StringBuilder();
        for (int i = 0; i < left.size() && i < right.size(); i++) {
            if (!left.get(i).equals(right.get(i))) {
                difference
                        .append("  - ")
                        .append(left.get(i))
                        .append("\n  + ")
                        .append(right.get(i))
                        .append("\n");
            }
        }
        return difference.toString();
    }
}
