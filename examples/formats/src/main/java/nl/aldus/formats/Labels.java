package nl.aldus.formats;

import java.util.Locale;

/** Gives the constants of the model the names that they have in every format for programs. */
final class Labels {

    private Labels() {}

    /** Returns the name of a constant in lower case, whatever the locale. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
