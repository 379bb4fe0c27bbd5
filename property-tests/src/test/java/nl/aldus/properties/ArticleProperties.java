package nl.aldus.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** What must hold for articles in the grammar of Dutch news, however they are written down. */
@AddLifecycleHook(FreshTries.class)
class ArticleProperties {

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final QuoteFinder QUOTED_ONLY = QuoteFinder.builder()
            .kinds(EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL))
            .build();
    private static final HouseStyle STYLE = HouseStyle.all().get(0);
    /** For texts in which words of unlike length stand before a quotation, such as <i>hem</i> and <i>haar</i>. */
    private static final UnaryOperator<Span> NOWHERE = span -> new Span(0, 0);

    private static final String UNRELATED = "Gisteren regende het, en vandaag blijft het droog.";

    @Provide
    Arbitrary<Article> articles() {
        return Articles.any();
    }

    @Provide
    Arbitrary<Conversation> conversations() {
        return Articles.conversations();
    }

    @Provide
    Arbitrary<List<Passage>> passages() {
        return Articles.passages();
    }

    @Provide
    Arbitrary<String> broken() {
        return Articles.broken();
    }

    @Property(seed = "101", tries = 300)
    void everyQuotationIsFoundWithItsSpeaker(@ForAll("articles") Article article) {
        assertFound(article);
    }

    private static void assertFound(Article article) {
        Findings findings = FINDER.find(article.text());
        List<Article.Expected> found = findings.quotations().stream()
                .map(quotation -> new Article.Expected(
                        quotation.kind(),
                        quotation.span(),
                        quotation.speaker().map(Speaker::name).orElse("?")))
                .toList();
        assertThat(found).as(findings.explain()).isEqualTo(article.quotations());
    }

    @Property(seed = "102", tries = 300)
    void invariantsHold(@ForAll("articles") Article article) {
        Invariants.check(article.text(), FINDER.find(article.text()));
    }

    @Property(seed = "103", tries = 600)
    void invariantsHoldOfBrokenText(@ForAll("broken") String text) {
        Invariants.check(text, FINDER.find(text));
    }

    @Property(seed = "104", tries = 60)
    void theConventionDoesNotMatter(@ForAll("passages") List<Passage> passages) {
        for (HouseStyle style : HouseStyle.all()) {
            Article article = Articles.written(passages, "", style);
            assertThat(FINDER.find(article.text()).quotations())
                    .as(style.toString())
                    .extracting(quotation -> new Article.Expected(
                            quotation.kind(),
                            quotation.span(),
                            quotation.speaker().map(Speaker::name).orElse("?")))
                    .isEqualTo(article.quotations());
        }
    }

    @Property(seed = "105", tries = 200)
    void linesMayEndAsOnWindows(@ForAll("articles") Article article) {
        assertSame(article.text(), Rewriting.windowsLines(article.text()), UnaryOperator.identity());
    }

    @Property(seed = "106", tries = 200)
    void accentsMayStandApart(@ForAll("articles") Article article) {
        assertSame(
                article.text(),
                Rewriting.decomposed(article.text()),
                name -> Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Property(seed = "107", tries = 200)
    void wordsMayHoldSoftHyphens(@ForAll("articles") Article article) {
        assertSame(
                article.text(),
                Rewriting.withInvisible(article.text(), "\u00AD", 3),
                name -> name.replace("\u00AD", ""));
    }

    private static void assertSame(String text, Rewriting rewriting, UnaryOperator<String> name) {
        List<Outline> expected =
                Outline.moved(Outline.of(FINDER.find(text)), rewriting::place, UnaryOperator.identity());
        Findings findings = FINDER.find(rewriting.text());
        assertThat(Outline.moved(Outline.of(findings), UnaryOperator.identity(), name))
                .isEqualTo(expected);
        Invariants.check(rewriting.text(), findings);
    }

    @Property(seed = "108", tries = 200)
    void unrelatedParagraphsChangeNothing(@ForAll("articles") Article article) {
        String before = UNRELATED + "\n\n";
        List<Outline> expected = Outline.behind(before.length(), Outline.of(FINDER.find(article.text())));
        assertThat(Outline.of(FINDER.find(before + article.text() + "\n\n" + UNRELATED)))
                .isEqualTo(expected);
    }

    @Property(seed = "109", tries = 200)
    void otherNamesChangeOnlyTheNames(@ForAll("articles") Article article) {
        List<Outline> expected =
                Outline.moved(Outline.of(FINDER.find(article.text())), UnaryOperator.identity(), Person::renamed);
        assertThat(Outline.of(FINDER.find(Person.renamed(article.text())))).isEqualTo(expected);
    }

    @Property(seed = "114", tries = 300)
    void manAndWomanMayChangePlaces(@ForAll("conversations") Conversation conversation) {
        String text = conversation.written(STYLE).text();
        String swapped = conversation.swapped().written(STYLE).text();
        List<Outline> expected = Outline.moved(Outline.of(FINDER.find(text)), NOWHERE, Person::withOtherGenders);
        assertThat(Outline.moved(Outline.of(FINDER.find(swapped)), NOWHERE, UnaryOperator.identity()))
                .isEqualTo(expected);
    }

    @Property(seed = "115", tries = 300)
    void aPronounMeansTheOnlyOneItCanMean(@ForAll("conversations") Conversation conversation) {
        assertFound(conversation.written(STYLE));
    }

    @Property(seed = "110", tries = 200)
    void articlesBehindASeparatorAreReadApart(@ForAll("articles") Article one, @ForAll("broken") String other) {
        String both = one.text() + QuoteFinder.SEPARATOR + other;
        int start = one.text().length() + 1;
        List<Outline> expected = Stream.concat(
                        Outline.of(FINDER.find(one.text())).stream(),
                        Outline.behind(start, Outline.of(FINDER.find(other))).stream())
                .toList();
        Findings findings = FINDER.find(both);
        assertThat(Outline.of(findings)).isEqualTo(expected);
        Invariants.check(both, findings);
    }

    @Property(seed = "111", tries = 300)
    void leavingOutIndirectSpeechChangesNothingElse(@ForAll("broken") String text) {
        List<Outline> expected = Outline.of(FINDER.find(text)).stream()
                .filter(outline -> outline.kind() != QuotationKind.INDIRECT)
                .toList();
        Findings findings = QUOTED_ONLY.find(text);
        assertThat(Outline.of(findings)).isEqualTo(expected);
        Invariants.check(text, findings);
    }

    @Property(seed = "112", tries = 50)
    void theMachineDoesNotMatter(@ForAll("broken") String text) {
        Findings expected = FINDER.find(text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "lt-LT", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(FINDER.find(text)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(seed = "113", tries = 5)
    void manyThreadsMayShareAFinder(@ForAll("broken") String first, @ForAll("broken") String second) throws Exception {
        List<String> texts = List.of(first, second);
        List<Findings> expected = texts.stream().map(FINDER::find).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Findings>> tasks = Stream.iterate(0, i -> i + 1)
                    .limit(200)
                    .map(i -> (Callable<Findings>) () -> FINDER.find(texts.get(i % 2)))
                    .toList();
            List<Future<Findings>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % 2));
            }
        } finally {
            threads.shutdown();
        }
    }
}
