package nl.aldus.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the first result takes in a JVM that runs already, class loading and lexicon included: once in each of many
 * forks.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class ColdStart {

    private final String article = Texts.ofAtLeast(5_000);

    /** Aldus. */
    @Benchmark
    public Object findings() {
        return FirstResult.FINDINGS.get(article);
    }

    /** ICU4J's BreakIterator. */
    @Benchmark
    public Object breakIterator() {
        return FirstResult.BREAK_ITERATOR.get(article);
    }
}
