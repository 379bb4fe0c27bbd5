package nl.aldus.benchmarks.results;

import java.util.Locale;
import java.util.Optional;

/** How figures are written, under any locale. */
final class Figures {

    private static final String NOT_MEASURED = "-";

    private Figures() {}

    static String decimals(int decimals, double figure) {
        return String.format(Locale.ROOT, "%." + decimals + "f", figure);
    }

    static String decimals(int decimals, Optional<Double> figure) {
        return figure.map(value -> decimals(decimals, value)).orElse(NOT_MEASURED);
    }

    /** Writes the length of a text: 1 KB is a thousand characters. */
    static String size(int characters) {
        return characters < 1_000_000 ? characters / 1_000 + " KB" : characters / 1_000_000 + " MB";
    }

    /** Writes the name of a constant as words. */
    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
