package nl.aldus.spec;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.notation.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of the manual and of the documents holds, and those marked pending do not. To see all that fail, run
 * {@link SpecReport}.
 */
class SpecTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    @ParameterizedTest
    @MethodSource({"nl.aldus.spec.SpecReader#all", "nl.aldus.spec.SpecReader#documents"})
    void whatIsFoundIsWhatTheExampleShows(Example example) {
        String text = example.text();
        Findings findings = FINDER.find(text);
        String actual = Notation.render(text, findings);
        if (example.pending()) {
            assertThat(actual)
                    .as("%s holds now: remove the mark 'pending'", example)
                    .isNotEqualTo(example.expected());
        } else {
            assertThat(actual)
                    .as("%s%n%nthe text:%n%s%n%nwhat was found in it:%n%s%n", example, text, findings.explain())
                    .isEqualTo(example.expected());
        }
    }
}
