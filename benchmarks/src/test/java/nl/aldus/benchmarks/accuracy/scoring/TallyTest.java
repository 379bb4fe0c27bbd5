package nl.aldus.benchmarks.accuracy.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.aldus.benchmarks.accuracy.Notated;
import nl.aldus.benchmarks.accuracy.finding.Finder;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Each figure, in a case where it is neither 0 nor 1. */
class TallyTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String WANTED = """
            "[Dat kan niet]d1", zei <Anna Blok>1. "[Dat kan wel]d2", zei <Bram Kok>2.
            "[Ik weet het niet]d3", zei <Chris Dam>3. Hij noemde het "[een zooitje]p3". Het plan "[Nieuw Zuid]o" ligt er.
            <Anna Blok>1 zei [dat de brug dicht blijft]i1. <Bram Kok>2 ontkende [dat er geld is]i2.
            <Chris Dam>3 vreest [dat het te laat is]i3.""";

    /** Three of the four quoted ones, one of them another's, one of them nobody's; and a name that is no speech. */
    private static final String FOUND = """
            "[Dat kan niet]d1", zei <Anna Blok>1. "[Dat kan wel]d1", zei <Bram Kok>2.
            "[Ik weet het niet]d0", zei <Chris Dam>3. Hij noemde het "een zooitje". Het plan "[Nieuw Zuid]p3" ligt er.
            <Anna Blok>1 zei dat [de brug dicht blijft]i1. <Bram Kok>2 ontkende dat [er geld]i2 is.
            <Chris Dam>3 vreest dat het te laat is.""";

    private final Scorecard scorecard = Notated.scorecard(WANTED, FOUND);

    @Test
    void precisionIsThePartOfWhatWasFoundThatIsAnnotated() {
        assertThat(scorecard.quoted().precision()).isEqualTo(3.0 / 4, EXACTLY);
    }

    @Test
    void recallIsThePartOfWhatIsAnnotatedThatWasFound() {
        assertThat(scorecard.quoted().recall()).isEqualTo(3.0 / 4, EXACTLY);
        assertThat(scorecard.indirect().recall()).isEqualTo(1.0 / 3, EXACTLY);
    }

    @Test
    void f1IsTheirHarmonicMean() {
        assertThat(scorecard.indirect().precision()).isEqualTo(1.0 / 2, EXACTLY);
        assertThat(scorecard.indirect().f1()).isEqualTo(0.4, EXACTLY);
    }

    @Test
    void theSpeakerIsJudgedWhereTheQuotationWasFound() {
        assertThat(scorecard.quoted().speakerAccuracy()).isEqualTo(1.0 / 3, EXACTLY);
    }

    @Test
    void endToEndBothMustBeRight() {
        assertThat(scorecard.quoted().endToEndPrecision()).isEqualTo(1.0 / 4, EXACTLY);
        assertThat(scorecard.indirect().endToEndPrecision()).isEqualTo(1.0 / 2, EXACTLY);
        assertThat(scorecard.indirect().endToEndRecall()).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(scorecard.indirect().endToEndF1()).isEqualTo(0.4, EXACTLY);
    }

    @Test
    void whoIsAscribedToNobodyCountsAgainstRecallButNotAgainstTheAccuracyOfNames() {
        assertThat(scorecard.quoted().accuracyWhereAscribed()).isEqualTo(1.0 / 2, EXACTLY);
        assertThat(scorecard.quoted().ascribedRecall()).isEqualTo(1.0 / 4, EXACTLY);
    }

    @Test
    void eachKindHasItsOwnFigures() {
        assertThat(scorecard.tally(Scope.DIRECT, Matching.EXACT).recall()).isEqualTo(1);
        Tally partial = scorecard.tally(Scope.PARTIAL, Matching.EXACT);
        assertThat(partial.hits()).isZero();
        assertThat(partial.spurious()).isEqualTo(1);
        assertThat(partial.missed()).isEqualTo(1);
    }

    @Test
    void exactMatchingAsksForBothEnds() {
        assertThat(scorecard.tally(Scope.INDIRECT, Matching.EXACT).hits()).isZero();
        assertThat(scorecard.tally(Scope.INDIRECT, Matching.OVERLAP).hits()).isEqualTo(1);
    }

    @Test
    void countsOfSeveralArticlesAreAdded() {
        Finder finder = Notated.finder(FOUND);
        Scorecard twice = Scorecard.of(List.of(Notated.document(WANTED), Notated.document(WANTED)), finder);
        assertThat(twice.quoted()).isEqualTo(scorecard.quoted().plus(scorecard.quoted()));
        assertThat(twice.quoted().annotated()).isEqualTo(8);
    }

    @Test
    void whereNothingIsAskedAndNothingFoundNothingIsWrong() {
        Tally nothing = Notated.scorecard("Het regent.", "Het regent.").quoted();
        assertThat(nothing.f1()).isEqualTo(1);
        assertThat(nothing.speakerAccuracy()).isEqualTo(1);
    }

    @Test
    void whereNothingIsRightTheMeanIsNothing() {
        Tally wrong = Notated.scorecard("[Ja]d1, zei <A>1. Nee.", "Ja, zei <A>1. [Nee]d1.")
                .quoted();
        assertThat(wrong.f1()).isZero();
    }
}
