package nl.aldus.cli.output;

import java.util.List;
import java.util.Locale;

/** Tells from the words of the operating system that nobody reads our output any more; Java keeps no error number. */
public final class BrokenPipe {

    private static final List<String> WORDS = List.of("pipe", "pijp");

    private BrokenPipe() {}

    /** Returns whether these words mean a broken pipe. */
    public static boolean isReason(String reason) {
        String lowerCase = reason.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(lowerCase::contains);
    }
}
