package nl.aldus.benchmarks.results;

import java.util.Map;
import java.util.Optional;

/**
 * What JMH measured of one benchmark under one set of parameters.
 *
 * @param benchmark its class and method: {@code FindBenchmark.allKinds}
 * @param parameters its parameters by name
 * @param score the mean, in the benchmark's own unit
 * @param percentiles the spread of the score, by percentage as JMH writes it: {@code 99.0}
 * @param secondary the other figures by name: counters, and what the profilers add
 */
record Measurement(
        String benchmark,
        Map<String, String> parameters,
        double score,
        Map<String, Double> percentiles,
        Map<String, Double> secondary) {

    private static final String CHARACTERS = "characters";
    private static final String BYTES_PER_OPERATION = "gc.alloc.rate.norm";

    Optional<Double> charactersPerSecond() {
        return Optional.ofNullable(secondary.get(CHARACTERS));
    }

    /** Returns how much was allocated for each character read, or empty if the run was without {@code -prof gc}. */
    Optional<Double> bytesPerCharacter() {
        Double bytes = secondary.get(BYTES_PER_OPERATION);
        return bytes == null ? Optional.empty() : charactersPerSecond().map(characters -> bytes * score / characters);
    }
}
