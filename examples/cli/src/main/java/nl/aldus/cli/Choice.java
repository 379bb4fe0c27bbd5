package nl.aldus.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aldus.Profile;
import nl.aldus.cli.input.InputFormat;
import nl.aldus.formats.OutputFormat;
import nl.aldus.model.QuotationKind;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads a word that is one of a few, in capitals or not; of any other it tells those few as the help writes them. */
final class Choice {

    private Choice() {}

    static CommandLine registerAll(CommandLine command) {
        return command.registerConverter(InputFormat.class, word -> of(InputFormat.values(), word))
                .registerConverter(OutputFormat.class, word -> of(OutputFormat.values(), word))
                .registerConverter(Profile.class, word -> of(Profile.values(), word))
                .registerConverter(QuotationKind.class, word -> of(QuotationKind.values(), word));
    }

    private static <E extends Enum<E>> E of(E[] choices, String word) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is not one of %s"
                        .formatted(
                                word,
                                Arrays.stream(choices)
                                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }
}
