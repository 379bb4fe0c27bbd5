package nl.aldus.benchmarks;

import java.util.List;
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

/** Whether one house style costs more than another: an article in each, repeated to 100 KB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class ConventionBenchmark {

    private static final int SIZE = 100_000;

    /** The article. */
    @Param({
        "straight-double-verkeer",
        "curly-double-gemeenteraad",
        "low-marks-spoor",
        "comma-marks-brandweer",
        "straight-single-rechtbank",
        "curly-single-voetbal",
        "closing-single-schaatsen",
        "guillemets-vlaams-gemeente",
        "mixed-marks-cultuur",
        "no-quotes-politie"
    })
    public String article = "";

    private final QuoteFinder finder = QuoteFinder.create();
    private String text = "";

    /** Builds the text. */
    @Setup
    public void build() {
        text = Texts.ofAtLeast(SIZE, List.of(Articles.read(article)));
    }

    /** The text, with everything that {@link QuoteFinder#create()} looks for. */
    @Benchmark
    public Findings find(Read read) {
        read.characters += text.length();
        return finder.find(text);
    }
}
