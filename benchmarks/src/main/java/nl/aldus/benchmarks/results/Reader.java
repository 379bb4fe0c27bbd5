package nl.aldus.benchmarks.results;

import java.util.Optional;

/** Who reads the text, in the order of the tables. */
enum Reader {
    ALL_KINDS("FindBenchmark.allKinds", "Aldus, all kinds"),
    QUOTED_KINDS("FindBenchmark.quotedKinds", "Aldus, DIRECT and PARTIAL only"),
    ICU_WORDS("RivalBenchmark.icuWords", "ICU4J word BreakIterator"),
    ICU_SENTENCES("RivalBenchmark.icuSentences", "ICU4J sentence BreakIterator"),
    JDK_WORDS("RivalBenchmark.jdkWords", "JDK word BreakIterator"),
    JDK_SENTENCES("RivalBenchmark.jdkSentences", "JDK sentence BreakIterator"),
    REGEX("RivalBenchmark.regex", "java.util.regex: marks and forty verb forms");

    private final String benchmark;
    private final String label;

    Reader(String benchmark, String label) {
        this.benchmark = benchmark;
        this.label = label;
    }

    String label() {
        return label;
    }

    Optional<Measurement> at(int size, Measurements measurements) {
        return measurements.find(benchmark, "size", Integer.toString(size));
    }

    Optional<Double> charactersPerSecond(int size, Measurements measurements) {
        return at(size, measurements).flatMap(Measurement::charactersPerSecond);
    }

    /** Returns how many times as fast as ICU4J's word BreakIterator this one reads the same text. */
    Optional<Double> ratio(int size, Measurements measurements) {
        return charactersPerSecond(size, measurements)
                .flatMap(
                        own -> ICU_WORDS.charactersPerSecond(size, measurements).map(measure -> own / measure));
    }
}
