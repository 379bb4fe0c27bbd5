package nl.aldus.benchmarks;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.aldus.QuoteFinder;
import nl.aldus.internal.cue.IndirectFinder;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportFinder;
import nl.aldus.internal.marks.DialogueDashes;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.MarkPairer;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.MentionFinder;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.SourceText;
import nl.aldus.internal.text.Tokenizer;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Words;
import nl.aldus.lexicon.Lexicon;
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

/** Each stage of a finder alone, over 100 KB; its input was made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 2, time = 1)
@Fork(1)
public class StageBenchmark {

    private final Words words = Words.of(Lexicon.dutch());
    private final SourceText text = SourceText.freeze(Texts.ofAtLeast(100_000));
    private final Tokens tokens = Tokenizer.tokenize(text, words);
    private final QuotedSpans spans = DialogueDashes.addTo(MarkPairer.pair(tokens), tokens);
    private final Frames frames = Frames.of(tokens, spans);
    private final Mentions mentions = MentionFinder.find(tokens, List.of());
    private final List<Report> reports = ReportFinder.find(tokens, frames, mentions);
    private final QuoteFinder whole =
            QuoteFinder.builder().kinds(EnumSet.allOf(QuotationKind.class)).build();
    private final String string = Texts.ofAtLeast(100_000);

    /** Characters to tokens, each looked up. */
    @Benchmark
    public Object tokens(Read read) {
        read.characters += text.length();
        return Tokenizer.tokenize(text, words);
    }

    /** Tokens to stretches between marks. */
    @Benchmark
    public Object marks(Read read) {
        read.characters += text.length();
        return DialogueDashes.addTo(MarkPairer.pair(tokens), tokens);
    }

    /** Tokens to sentences. */
    @Benchmark
    public Object frames(Read read) {
        read.characters += text.length();
        return Frames.of(tokens, spans);
    }

    /** Tokens to noun phrases that can speak. */
    @Benchmark
    public Object mentions(Read read) {
        read.characters += text.length();
        return MentionFinder.find(tokens, List.of());
    }

    /** Sentences to reporting clauses. */
    @Benchmark
    public Object reports(Read read) {
        read.characters += text.length();
        return ReportFinder.find(tokens, frames, mentions);
    }

    /** Reporting clauses to the clauses they report. */
    @Benchmark
    public Object indirect(Read read) {
        read.characters += text.length();
        return IndirectFinder.find(tokens, frames, mentions, reports);
    }

    /** All of it; what the stages above leave is attribution and the speakers. */
    @Benchmark
    public Object whole(Read read) {
        read.characters += text.length();
        return whole.find(string);
    }
}
