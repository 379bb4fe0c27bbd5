package nl.aldus.benchmarks.accuracy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.aldus.benchmarks.accuracy.Notated;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument.Extent;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedQuotation;
import org.junit.jupiter.api.Test;

/** What counts neither way. */
class MatchesTest {

    private static final String WANTED = "[Een twee]d1 [drie]d1 [vier]o <A>1 [vijf]i1";

    @Test
    void whatIsOptionalIsNeitherMissedNorFound() {
        AnnotatedDocument optional = document(Extent.ALL_KINDS, true);
        assertThat(quoted(optional, "Een twee drie vier <A>1 vijf")).isEqualTo(Tally.ZERO);
        assertThat(quoted(optional, "[Een twee]d1 drie vier <A>1 vijf")).isEqualTo(Tally.ZERO);
    }

    @Test
    void whatWasFoundWhereSomethingIsOptionalIsForgiven() {
        AnnotatedDocument optional = document(Extent.ALL_KINDS, true);
        assertThat(quoted(optional, "[Een twee]i1 drie [vier]d1 <A>1 [vijf]p1")).isEqualTo(Tally.ZERO);
        assertThat(quoted(optional, "[Een twe]d1e drie vier <A>1 vijf")).isEqualTo(Tally.ZERO);
        assertThat(quoted(optional, "[Een]d1 twee drie vier <A>1 vijf").spurious())
                .isEqualTo(1);
    }

    @Test
    void indirectSpeechIsForgivenSooner() {
        AnnotatedDocument optional = document(Extent.ALL_KINDS, true);
        Finder found = new Finder("Een [twee drie]i1 [vier]i1 <A>1 [vij]i1f");
        assertThat(found.in(optional).tally(Scope.INDIRECT, Matching.OVERLAP).spurious())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoSpeechMustNotBeFound() {
        assertThat(quoted(document(Extent.ALL_KINDS, false), "Een twee drie [vier]p1 <A>1 vijf")
                        .spurious())
                .isEqualTo(1);
    }

    @Test
    void whereOnlyQuotedSpansAreAnnotatedOnlyTheseCount() {
        DocumentScore score =
                new Finder("[Een twee]d1 [drie]p1 vier <A>1 [vijf]i1").in(document(Extent.QUOTED_ONLY, false));
        assertThat(score.tally(Scope.QUOTED, Matching.EXACT).hits()).isEqualTo(2);
        assertThat(score.tally(Scope.DIRECT, Matching.EXACT)).isEqualTo(Tally.ZERO);
        assertThat(score.tally(Scope.INDIRECT, Matching.OVERLAP)).isEqualTo(Tally.ZERO);
        assertThat(Confusion.of(List.of(score).stream())).isEmpty();
    }

    @Test
    void aQuotationWhoseSpeakerIsNotAnnotatedCountsOnlyIfItIsMissed() {
        String unknown = "[Een twee]d1 drie";
        assertThat(Notated.scorecard(unknown, "[Een twee]d0 drie").quoted()).isEqualTo(Tally.ZERO);
        assertThat(Notated.scorecard(unknown, "[Een twe]d0e drie").quoted().spurious())
                .isZero();
        assertThat(Notated.scorecard(unknown, "Een twee drie").quoted().missed())
                .isEqualTo(1);
    }

    private static AnnotatedDocument document(Extent extent, boolean optional) {
        AnnotatedDocument document = Notated.document(WANTED);
        return new AnnotatedDocument(
                "a",
                Path.of("a"),
                1,
                document.text(),
                extent,
                document.quotations().stream()
                        .map(one -> new AnnotatedQuotation(one.kind(), one.span(), one.speaker(), optional))
                        .toList());
    }

    private static Tally quoted(AnnotatedDocument document, String found) {
        return new Finder(found).in(document).tally(Scope.QUOTED, Matching.EXACT);
    }

    private record Finder(String found) {

        DocumentScore in(AnnotatedDocument document) {
            return Scorecard.of(List.of(document), Notated.finder(found))
                    .documents()
                    .get(0);
        }
    }
}
