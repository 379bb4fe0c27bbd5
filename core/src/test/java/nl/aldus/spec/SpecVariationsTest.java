package nl.aldus.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Speaker;
import nl.aldus.notation.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the manual, cut short and told in other ways: right or wrong, the result must not depend on those. */
class SpecVariationsTest {

    /** It has no quotation, and nobody who could speak one. */
    private static final String UNRELATED = "Gisteren regende het, en vandaag blijft het droog.";

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final QuoteFinder TURKISH_FINDER = onATurkishMachine(QuoteFinder::create);

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void everyPrefixIsRead(Example example) {
        String text = example.text();
        checkAll(example, length -> text.substring(0, length));
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void everySuffixIsRead(Example example) {
        String text = example.text();
        checkAll(example, length -> text.substring(text.length() - length));
    }

    /** An article is cut at every seventh place only, which is quick and still meets each kind of place. */
    private static void checkAll(Example example, IntFunction<String> cut) {
        int step = SpecReader.isArticle(example) ? 7 : 1;
        for (int length = 0; length <= example.text().length(); length += step) {
            String text = cut.apply(length);
            Invariants.check(text, FINDER.find(text));
        }
    }

    @ParameterizedTest
    @MethodSource("examplesOfSeveralLines")
    void linesMayEndAsTheyDoOnWindows(Example example) {
        Found found = Found.in(example.text().replace("\n", "\r\n"));
        assertThat(found.map(string -> string.replace("\r\n", "\n"))).isEqualTo(Found.in(example.text()));
    }

    static Stream<Example> examplesOfSeveralLines() {
        return examples(example -> example.text().contains("\n"));
    }

    @ParameterizedTest
    @MethodSource("examplesWithAccents")
    void accentsMayStandApartFromTheirLetters(Example example) {
        Found found = Found.in(Normalizer.normalize(example.text(), Normalizer.Form.NFD));
        assertThat(found.map(SpecVariationsTest::composed))
                .isEqualTo(Found.in(example.text()).map(SpecVariationsTest::composed));
    }

    static Stream<Example> examplesWithAccents() {
        return examples(example -> !Normalizer.isNormalized(example.text(), Normalizer.Form.NFD));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** In Turkish the capital of i is not I. */
    @ParameterizedTest
    @MethodSource("nl.aldus.spec.SpecReader#all")
    void theLocaleOfTheMachineDoesNotMatter(Example example) {
        Found found = onATurkishMachine(() -> Found.in(example.text(), TURKISH_FINDER));
        assertThat(found).isEqualTo(Found.in(example.text()));
    }

    private static <T> T onATurkishMachine(Supplier<T> task) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            return task.get();
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("examplesWithAClearStart")
    void anUnrelatedParagraphMayStandBefore(Example example) {
        Found found = Found.in(UNRELATED + "\n\n" + example.text());
        assertThat(found).isEqualTo(Found.in(example.text()).between(UNRELATED + "\n\n", ""));
    }

    static Stream<Example> examplesWithAClearStart() {
        return examples(SpecVariationsTest::holds).filter(example -> !startsInsideAQuotation(example));
    }

    /** A quotation that opens with no mark goes on from a paragraph before, so a paragraph before may be part of it. */
    private static boolean startsInsideAQuotation(Example example) {
        return betweenMarks(example)
                .anyMatch(quotation ->
                        quotation.outer().start() == 0 && quotation.span().start() == 0);
    }

    @ParameterizedTest
    @MethodSource("examplesWithAClearEnd")
    void anUnrelatedParagraphMayStandBehind(Example example) {
        Found found = Found.in(example.text() + "\n\n" + UNRELATED);
        assertThat(found).isEqualTo(Found.in(example.text()).between("", "\n\n" + UNRELATED));
    }

    static Stream<Example> examplesWithAClearEnd() {
        return examples(SpecVariationsTest::holds).filter(example -> !endsInsideAQuotation(example));
    }

    /** A quotation that no mark closes may go on in a paragraph behind. */
    private static boolean endsInsideAQuotation(Example example) {
        int end = example.text().length();
        return betweenMarks(example)
                .anyMatch(quotation ->
                        quotation.outer().end() == end && quotation.span().end() == end);
    }

    private static Stream<Quotation> betweenMarks(Example example) {
        return FINDER.find(example.text()).quotations().stream()
                .filter(quotation -> quotation.kind() != QuotationKind.INDIRECT);
    }

    private static Stream<Example> examples(Predicate<Example> suitable) {
        return SpecReader.all().stream().filter(suitable);
    }

    private static boolean holds(Example example) {
        return Found.in(example.text()).annotated().equals(example.expected());
    }

    /** The result, in a form that can be compared: the text with its marks, and each quotation's speaker by name. */
    private record Found(String annotated, List<String> names) {

        static Found in(String text) {
            return in(text, FINDER);
        }

        static Found in(String text, QuoteFinder finder) {
            Findings findings = finder.find(text);
            List<String> names = findings.quotations().stream()
                    .map(quotation -> quotation.speaker().map(Speaker::name).orElse("?"))
                    .toList();
            return new Found(Notation.render(text, findings), names);
        }

        Found map(UnaryOperator<String> form) {
            return new Found(form.apply(annotated), names.stream().map(form).toList());
        }

        Found between(String before, String behind) {
            return new Found(before + annotated + behind, names);
        }
    }
}
