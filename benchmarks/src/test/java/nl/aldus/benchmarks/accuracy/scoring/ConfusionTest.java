package nl.aldus.benchmarks.accuracy.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import nl.aldus.benchmarks.accuracy.Notated;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import org.junit.jupiter.api.Test;

class ConfusionTest {

    @Test
    void oneKindIsTakenForAnother() {
        Scorecard scorecard = Notated.scorecard(
                "[Een]p1 [twee]p1 [drie]d1 [vier]o [vijf]i1 [zes]d1 <A>1 zeven",
                "[Een]d1 [twee]d1 [drie]d1 [vier]p1 [vijf]d1 zes <A>1 [zeven]d1");
        assertThat(Confusion.of(scorecard.documents().stream()))
                .containsExactly(
                        new Confusion(SpanKind.PARTIAL, SpanKind.DIRECT, 2),
                        new Confusion(SpanKind.INDIRECT, SpanKind.DIRECT, 1),
                        new Confusion(SpanKind.OTHER, SpanKind.PARTIAL, 1));
    }
}
