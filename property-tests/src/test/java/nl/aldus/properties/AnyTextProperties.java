package nl.aldus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Attribution;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;

/** What callers may rely on, whatever the text. */
@AddLifecycleHook(FreshTries.class)
class AnyTextProperties {

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    @Provide
    Arbitrary<String> texts() {
        return DutchTexts.any();
    }

    @Property(seed = "1", tries = 600)
    void invariantsHold(@ForAll("texts") String text) {
        Invariants.check(text, FINDER.find(text));
    }

    @Property(seed = "8", tries = 300)
    void findsTheSameTwice(@ForAll("texts") String text) {
        assertThat(FINDER.find(text)).isEqualTo(FINDER.find(text));
    }

    @Property(seed = "9", tries = 300)
    void findsTheSameInAnyCharSequence(@ForAll("texts") String text) {
        assertThat(FINDER.find(new StringBuilder(text))).isEqualTo(FINDER.find(text));
    }

    @Property(seed = "10", tries = 300)
    void findsTheSameUnderATurkishLocale(@ForAll("texts") String text) {
        Findings expected = FINDER.find(text);
        Locale before = Locale.getDefault();
        Locale.setDefault(TURKISH);
        try {
            assertThat(FINDER.find(text)).isEqualTo(expected);
            assertThat(Turkish.FINDER.find(text)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(seed = "12", tries = 300)
    void unpairedMarksStandInOrderAndAreNoneOfAPair(@ForAll("texts") String text) {
        List<Span> marks = FINDER.unpairedMarks(text);

        assertThat(marks).isSorted().doesNotHaveDuplicates().allMatch(mark -> mark.end() <= text.length());
        for (Quotation quotation : FINDER.find(text).quotations()) {
            Span outer = quotation.outer();
            boolean isPair =
                    outer.start() < quotation.span().start() && quotation.span().end() < outer.end();
            if (isPair) {
                assertThat(marks)
                        .noneMatch(mark -> mark.start() == outer.start())
                        .noneMatch(mark -> mark.end() == outer.end());
            }
        }
    }

    /** If the generator lost its touch, all that stands above would hold of nothing. */
    @Property(seed = "11", tries = 1)
    void articlesHaveQuotationsOfEveryKindAndAttribution() {
        List<Quotation> quotations = DutchTexts.articles()
                .sampleStream()
                .limit(100)
                .flatMap(text -> FINDER.find(text).quotations().stream())
                .toList();

        assertThat(quotations).extracting(Quotation::kind).contains(QuotationKind.values());
        assertThat(quotations)
                .anyMatch(quotation -> quotation.attribution() instanceof Attribution.Explicit)
                .anyMatch(quotation -> quotation.attribution() instanceof Attribution.Implicit)
                .anyMatch(quotation -> quotation.attribution() instanceof Attribution.Unknown)
                .anyMatch(quotation -> quotation.parent().isPresent());
    }

    /** A finder made when the locale is Turkish, since its words are prepared when it is made. */
    private static final class Turkish {
        static final QuoteFinder FINDER = QuoteFinder.create();
    }
}
