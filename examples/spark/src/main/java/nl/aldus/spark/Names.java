package nl.aldus.spark;

import java.util.Locale;

/** How a constant is written in the tables: as in the output of the command line. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
