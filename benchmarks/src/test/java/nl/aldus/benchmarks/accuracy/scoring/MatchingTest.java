package nl.aldus.benchmarks.accuracy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.benchmarks.accuracy.Notated;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void marksBlanksAndPunctuationAtTheEndsMakeNoDifference() {
        assertThat(hits("\"[Dat kan niet]d1\", zei <A>1.", "[\"Dat kan niet\",]d1 zei <A>1.", Matching.EXACT))
                .isEqualTo(1);
    }

    @Test
    void oneQuotationIsFoundOnce() {
        assertThat(hits("[Dat kan niet]d1, zei <A>1.", "[[Dat kan niet]d1,]p1 zei <A>1.", Matching.EXACT))
                .isEqualTo(1);
        assertThat(hits("[Dat kan niet]d1, zei <A>1.", "[[Dat kan niet]d1,]p1 zei <A>1.", Matching.OVERLAP))
                .isEqualTo(1);
    }

    @Test
    void sevenTenthsAreEnough() {
        assertThat(hits("<A>1: [abcdefghij]d1 k", "<A>1: abc[defghij]d1 k", Matching.OVERLAP))
                .isEqualTo(1);
        assertThat(hits("<A>1: [abcdefghij]d1 k", "<A>1: abcd[efghij]d1 k", Matching.OVERLAP))
                .isZero();
    }

    @Test
    void whatIsTooLongIsNoBetterThanWhatIsTooShort() {
        assertThat(hits("<A>1: [abcdefg]d1 hij", "<A>1: [abcdefg h]d1ij", Matching.OVERLAP))
                .isEqualTo(1);
        assertThat(hits("<A>1: [abcdefg]d1 hij", "<A>1: [abcdefg hij]d1", Matching.OVERLAP))
                .isZero();
    }

    @Test
    void thoseThatShareMostGoFirst() {
        DocumentScore score = Notated.score("<A>1: [abcdefghij]d1", "<A>1: [abc[defghij]d1]d1");
        assertThat(score.matches(Scope.QUOTED, Matching.OVERLAP).hits())
                .extracting(hit -> hit.found().span().length())
                .containsExactly(10);
    }

    private static int hits(String wanted, String found, Matching matching) {
        return Notated.score(wanted, found).tally(Scope.QUOTED, matching).hits();
    }
}
