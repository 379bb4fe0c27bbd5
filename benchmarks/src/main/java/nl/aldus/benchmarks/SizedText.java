package nl.aldus.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The text that Aldus and its rivals read, in five sizes, 1 KB to 16 MB. */
@State(Scope.Benchmark)
public class SizedText {

    /** How many characters, at least. */
    @Param({"1000", "10000", "100000", "1000000", "16000000"})
    public int size;

    String text = "";

    /** Builds the text. */
    @Setup
    public void build() {
        text = Texts.ofAtLeast(size);
    }
}
