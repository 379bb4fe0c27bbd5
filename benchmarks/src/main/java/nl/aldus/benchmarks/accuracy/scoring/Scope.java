package nl.aldus.benchmarks.accuracy.scoring;

import java.util.Locale;
import java.util.Set;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;

/** Which quotations are counted together. */
public enum Scope {
    /** Complete utterances between marks. */
    DIRECT(Set.of(SpanKind.DIRECT), 0.7),
    /** Words between marks in the writer's own sentence. */
    PARTIAL(Set.of(SpanKind.PARTIAL), 0.7),
    /** Both of these, one taken for the other being no error. */
    QUOTED(Set.of(SpanKind.DIRECT, SpanKind.PARTIAL), 0.7),
    /** What is reported without marks, whose ends are more a matter of taste. */
    INDIRECT(Set.of(SpanKind.INDIRECT), 0.5);

    private final Set<SpanKind> kinds;
    private final double forgiving;

    Scope(Set<SpanKind> kinds, double forgiving) {
        this.kinds = kinds;
        this.forgiving = forgiving;
    }

    /** Returns whether quotations of that kind are counted. */
    public boolean has(SpanKind kind) {
        return kinds.contains(kind);
    }

    /** Returns how much of an optional span a quotation must share, and more, not to be held against its finder. */
    double forgiving() {
        return forgiving;
    }

    /** Returns the name as reports write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
