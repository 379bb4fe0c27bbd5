package nl.aldus.spec;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.notation.AnnotatedText;
import nl.aldus.notation.Example;
import nl.aldus.notation.Mark;
import nl.aldus.notation.MarkKind;
import nl.aldus.notation.NotationParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example is annotated as the notation has it. */
class NotationTest {

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void theCanonicalFormOfAnExampleIsItsOwn(Example example) {
        AnnotatedText again = NotationParser.parse(example.expected());
        assertThat(again.toString()).isEqualTo(example.expected());
        assertThat(again.text()).isEqualTo(example.text());
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void onlyOneWhoIsQuotedIsMentioned(Example example) {
        AnnotatedText parsed = example.parse();
        assertThat(parsed.marks())
                .filteredOn(mark -> mark.kind() == MarkKind.MENTION)
                .extracting(Mark::speaker)
                .isSubsetOf(parsed.marks().stream()
                        .filter(mark -> mark.kind().isQuotation())
                        .map(Mark::speaker)
                        .toList());
    }
}
