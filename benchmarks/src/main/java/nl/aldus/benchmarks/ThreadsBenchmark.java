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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whether a second thread doubles the throughput of one finder that both share. On two cores the second thread takes the core on
 * which the JVM compiles, so the warm-up is long enough for both to run compiled code in the end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ThreadsBenchmark {

    private final QuoteFinder finder = QuoteFinder.create();
    private final String text = Texts.ofAtLeast(10_000);

    /** One thread. */
    @Benchmark
    @Threads(1)
    public Findings one(Read read) {
        read.characters += text.length();
        return finder.find(text);
    }

    /** Two threads, the same finder and text. */
    @Benchmark
    @Threads(2)
    public Findings two(Read read) {
        read.characters += text.length();
        return finder.find(text);
    }
}
