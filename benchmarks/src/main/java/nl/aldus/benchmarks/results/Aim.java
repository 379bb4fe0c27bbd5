package nl.aldus.benchmarks.results;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A bound that the library is held to, with what the run says of it.
 *
 * @param what the figure that is bound
 * @param atLeast whether the bound is the lowest figure that meets it, and not the highest
 * @param bound the bound
 * @param measured the figure, or empty if the run did not measure it
 */
record Aim(String what, boolean atLeast, double bound, Optional<Double> measured) {

    private static final int LONG = 16_000_000;
    private static final int SHORT = 10_000;

    static List<Aim> of(Measurements measurements) {
        return List.of(
                new Aim(
                        "speed of all kinds, in ICU4J word BreakIterators; the lowest of all sizes",
                        true,
                        1,
                        overSizes(size -> Reader.ALL_KINDS.ratio(size, measurements), Math::min, measurements)),
                new Aim(
                        "speed of DIRECT and PARTIAL only, in the same; the lowest of all sizes",
                        true,
                        2,
                        overSizes(size -> Reader.QUOTED_KINDS.ratio(size, measurements), Math::min, measurements)),
                new Aim("speed of two threads, against one", true, 1.8, ThreadsTable.ratio(measurements)),
                new Aim(
                        "time for a character at 16 MB, against that at 10 KB",
                        false,
                        1.2,
                        Reader.ALL_KINDS
                                .charactersPerSecond(SHORT, measurements)
                                .flatMap(speed -> Reader.ALL_KINDS
                                        .charactersPerSecond(LONG, measurements)
                                        .map(slower -> speed / slower))),
                new Aim(
                        "bytes allocated for a character, all kinds; the highest of all sizes",
                        false,
                        12,
                        overSizes(
                                size -> Reader.ALL_KINDS.at(size, measurements).flatMap(Measurement::bytesPerCharacter),
                                Math::max,
                                measurements)),
                new Aim(
                        "time of a JVM for its first findings, against one for ICU4J's BreakIterator",
                        false,
                        4,
                        ColdStartTable.processRatio(measurements)));
    }

    private static Optional<Double> overSizes(
            Function<Integer, Optional<Double>> figure, BinaryOperator<Double> worst, Measurements measurements) {
        return measurements.sizes("FindBenchmark").stream()
                .flatMap(size -> figure.apply(size).stream())
                .reduce(worst);
    }

    boolean isMetBy(double figure) {
        return atLeast ? figure >= bound : figure <= bound;
    }
}
