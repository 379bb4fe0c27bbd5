package nl.aldus.internal.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often each rule was right where it fired, counted on annotated text: the table {@code rule-confidence.txt} beside
 * this class. Immutable.
 */
public final class Confidence {

    /** What a rule has that was never seen to fire: better than a coin, or it would not be there. */
    private static final Double UNTRIED = 0.6;

    private final Map<String, Double> precisions;
    private final double least;

    private Confidence(Map<String, Double> precisions, double least) {
        this.precisions = precisions;
        this.least = least;
    }

    /** Reads the table that the library brings. */
    public static Confidence measured() {
        try (InputStream stream = Confidence.class.getResourceAsStream("rule-confidence.txt")) {
            if (stream == null) {
                throw new IllegalStateException("the library's jar lacks rule-confidence.txt");
            }
            Map<String, Double> precisions = new HashMap<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int comment = line.indexOf('|');
                String content =
                        comment < 0 ? line.strip() : line.substring(0, comment).strip();
                if (!content.isEmpty()) {
                    int right = content.lastIndexOf(';');
                    int fired = content.lastIndexOf(';', right - 1);
                    precisions.put(
                            content.substring(0, fired).strip(),
                            precision(
                                    Integer.parseInt(
                                            content.substring(fired + 1, right).strip()),
                                    Integer.parseInt(
                                            content.substring(right + 1).strip())));
                }
            }
            return new Confidence(precisions, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("rule-confidence.txt", e);
        }
    }

    private static double precision(int fired, int right) {
        return fired == 0 || right == 0 ? UNTRIED : (double) right / fired;
    }

    /** Returns the same table, where only rules of a better precision count as sure. */
    public Confidence from(double leastPrecision) {
        return new Confidence(precisions, leastPrecision);
    }

    /** Returns whether what a rule says is sure enough to name a speaker. */
    public boolean isSure(String rule) {
        return of(rule) > least;
    }

    /** Returns the measured precision of a rule, in (0, 1]. */
    public double of(String rule) {
        return precisions.getOrDefault(rule, UNTRIED);
    }
}
