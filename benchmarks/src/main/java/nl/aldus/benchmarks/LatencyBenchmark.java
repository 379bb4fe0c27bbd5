package nl.aldus.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one caller waits for one article of 5 KB, with the spread of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LatencyBenchmark {

    private final QuoteFinder finder = QuoteFinder.create();
    private final String article = Texts.ofAtLeast(5_000);

    /** The article, with everything that {@link QuoteFinder#create()} looks for. */
    @Benchmark
    public Findings article() {
        return finder.find(article);
    }
}
