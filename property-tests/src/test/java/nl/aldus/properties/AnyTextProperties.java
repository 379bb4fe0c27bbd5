package nl.aldus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Attribution;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** What callers may rely on, whatever the text. */
class AnyTextProperties {

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    @Provide
    Arbitrary<String> texts() {
        return DutchTexts.any();
    }

    @Property(seed = "1", tries = 300)
    void neverThrows(@ForAll("texts") String text) {
        assertThat(FINDER.find(text)).isNotNull();
    }

    @Property(seed = "2", tries = 300)
    void quotationsLieInTheText(@ForAll("texts") String text) {
        for (Quotation quotation : FINDER.find(text).quotations()) {
            assertLiesIn(text, quotation.span());
            assertLiesIn(text, quotation.outer());
            assertThat(quotation.outer().contains(quotation.span())).isTrue();
            assertThat(quotation.text()).isEqualTo(quotation.span().in(text));
            assertThat(quotation.utterance()).isPositive();
        }
    }

    @Property(seed = "3", tries = 300)
    void quotationsAreOrderedByStart(@ForAll("texts") String text) {
        assertThat(FINDER.find(text).quotations())
                .extracting(quotation -> quotation.span().start())
                .isSorted();
    }

    @Property(seed = "4", tries = 300)
    void parentsContainTheirChildrenAndPrecedeThem(@ForAll("texts") String text) {
        List<Quotation> quotations = FINDER.find(text).quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Span inner = quotations.get(i).outer();
            for (Quotation enclosing : quotations.get(i).enclosing()) {
                assertThat(enclosing.outer().contains(inner)).isTrue();
                assertThat(quotations.subList(0, i)).anyMatch(earlier -> earlier == enclosing);
                inner = enclosing.outer();
            }
        }
    }

    @Property(seed = "5", tries = 300)
    void speakersAreMentionedInTheText(@ForAll("texts") String text) {
        for (Speaker speaker : FINDER.find(text).speakers()) {
            assertThat(speaker.name()).isNotBlank();
            assertThat(speaker.mentions()).isNotEmpty();
            speaker.mentions().forEach(mention -> assertLiesIn(text, mention));
            assertThat(speaker.mentions())
                    .extracting(mention -> mention.span().start())
                    .isSorted();
        }
    }

    @Property(seed = "6", tries = 300)
    void cuesAndMentionsLieInTheText(@ForAll("texts") String text) {
        for (Quotation quotation : FINDER.find(text).quotations()) {
            quotation.mention().ifPresent(mention -> assertLiesIn(text, mention));
            quotation.cue().ifPresent(cue -> cue.spans().forEach(span -> assertLiesIn(text, span)));
        }
    }

    @Property(seed = "7", tries = 300)
    void speakersAreThoseWhoSpeakNumberedFromOne(@ForAll("texts") String text) {
        Findings findings = FINDER.find(text);
        List<Speaker> speakers = findings.speakers();
        for (int i = 0; i < speakers.size(); i++) {
            assertThat(speakers.get(i).number()).isEqualTo(i + 1);
            assertThat(findings.by(speakers.get(i))).isNotEmpty();
        }
        assertThat(findings.quotations())
                .allSatisfy(quotation -> assertThat(speakers)
                        .containsAll(quotation.speaker().stream().toList()));
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

    private static void assertLiesIn(String text, Mention mention) {
        assertLiesIn(text, mention.span());
        assertThat(mention.text()).isEqualTo(mention.span().in(text));
    }

    private static void assertLiesIn(String text, Span span) {
        assertThat(span.start()).isNotNegative().isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
    }
}
