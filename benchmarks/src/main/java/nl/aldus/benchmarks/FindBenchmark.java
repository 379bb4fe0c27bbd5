package nl.aldus.benchmarks;

import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.QuotationKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How much text a finder reads in a second, with all kinds of quotation and with those between marks only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 2, time = 1)
@Fork(2)
public class FindBenchmark {

    private final QuoteFinder all = QuoteFinder.create();
    private final QuoteFinder quoted = QuoteFinder.builder()
            .kinds(EnumSet.of(QuotationKind.DIRECT, QuotationKind.PARTIAL))
            .build();

    /** Everything that {@link QuoteFinder#create()} looks for. */
    @Benchmark
    public Findings allKinds(SizedText sized, Read read) {
        read.characters += sized.text.length();
        return all.find(sized.text);
    }

    /** Without indirect speech. */
    @Benchmark
    public Findings quotedKinds(SizedText sized, Read read) {
        read.characters += sized.text.length();
        return quoted.find(sized.text);
    }
}
