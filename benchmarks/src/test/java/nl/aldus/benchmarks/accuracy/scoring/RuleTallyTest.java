package nl.aldus.benchmarks.accuracy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.aldus.benchmarks.accuracy.Notated;
import org.junit.jupiter.api.Test;

class RuleTallyTest {

    @Test
    void aRuleIsRightWhereTheSpeakerIs() {
        Scorecard scorecard = Notated.scorecard(
                "\"[Ja]d1\", zei <A>1. \"[Nee]d2\", zei <B>2. \"[Zee]o\" is uit. <A>1 zei [dat het kan]i1.",
                "\"[Ja]d1\", zei <A>1. \"[Nee]d1\", zei B. \"[Zee]d1\" is uit. <A>1 zei [dat het kan]i1.");
        assertThat(RuleTally.of(scorecard.documents().stream()))
                .isEqualTo(
                        Map.of("rule for direct", new RuleTally(2, 1, 1), "rule for indirect", new RuleTally(1, 1, 0)));
        assertThat(new RuleTally(5, 3, 1).wrong()).isEqualTo(2);
    }
}
