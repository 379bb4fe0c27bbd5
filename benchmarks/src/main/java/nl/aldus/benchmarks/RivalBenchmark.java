package nl.aldus.benchmarks;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
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
 * What else reads Dutch text in Java, over the text of {@link FindBenchmark}. None of them finds a quotation: they do the
 * first step of that work, so they are a measure of cheap.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class RivalBenchmark {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final BreakIterator icuWords = BreakIterator.getWordInstance(DUTCH);
    private final BreakIterator icuSentences = BreakIterator.getSentenceInstance(DUTCH);
    private final java.text.BreakIterator jdkWords = java.text.BreakIterator.getWordInstance(DUTCH);
    private final java.text.BreakIterator jdkSentences = java.text.BreakIterator.getSentenceInstance(DUTCH);

    /** ICU4J's word boundaries, the measure of all other figures. */
    @Benchmark
    public int icuWords(SizedText sized, Read read) {
        read.characters += sized.text.length();
        return boundaries(icuWords, sized.text);
    }

    /** ICU4J's sentence boundaries. */
    @Benchmark
    public int icuSentences(SizedText sized, Read read) {
        read.characters += sized.text.length();
        return boundaries(icuSentences, sized.text);
    }

    /** The JDK's word boundaries. */
    @Benchmark
    public int jdkWords(SizedText sized, Read read) {
        read.characters += sized.text.length();
        return boundaries(jdkWords, sized.text);
    }

    /** The JDK's sentence boundaries. */
    @Benchmark
    public int jdkSentences(SizedText sized, Read read) {
        read.characters += sized.text.length();
        return boundaries(jdkSentences, sized.text);
    }

    /** A regular expression for marks and reporting verbs. */
    @Benchmark
    public int regex(SizedText sized, Read read) {
        read.characters += sized.text.length();
        Matcher matcher = HandWrittenPattern.PATTERN.matcher(sized.text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }

    private static int boundaries(BreakIterator iterator, String text) {
        iterator.setText(text);
        int count = 0;
        while (iterator.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static int boundaries(java.text.BreakIterator iterator, String text) {
        iterator.setText(text);
        int count = 0;
        while (iterator.next() != java.text.BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
