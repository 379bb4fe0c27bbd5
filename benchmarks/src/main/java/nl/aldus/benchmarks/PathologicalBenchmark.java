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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether a text made to hurt costs more than its length: each at n characters and at twice that. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class PathologicalBenchmark {

    /** What is wrong with the text. */
    @Param
    public Pathology pathology;

    /** How many characters it has, about. */
    @Param({"500000", "1000000"})
    public int size;

    private final QuoteFinder finder = QuoteFinder.create();
    private String text = "";

    /** Builds the text. */
    @Setup
    public void build() {
        text = pathology.ofAbout(size);
    }

    /** The text, with everything that {@link QuoteFinder#create()} looks for. */
    @Benchmark
    public Findings find(Read read) {
        read.characters += text.length();
        return finder.find(text);
    }
}
