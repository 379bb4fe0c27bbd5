package nl.aldus.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.aldus.lexicon.WordList;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file of words to add to a list. */
record LexiconAddition(WordList list, Path file) {

    private static String name(WordList list) {
        return list.fileName().replace(".txt", "");
    }

    /** Reads {@code LIST=FILE}. */
    static final class Converter implements ITypeConverter<LexiconAddition> {

        @Override
        public LexiconAddition convert(String value) {
            int sign = value.indexOf('=');
            if (sign < 0) {
                throw new TypeConversionException("expected LIST=FILE but was '" + value + "'");
            }
            String name = value.substring(0, sign);
            WordList list = Arrays.stream(WordList.values())
                    .filter(candidate -> name(candidate).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("no list '%s', but there are %s"
                            .formatted(
                                    name,
                                    Arrays.stream(WordList.values())
                                            .map(LexiconAddition::name)
                                            .collect(Collectors.joining(", ")))));
            try {
                return new LexiconAddition(list, Path.of(value.substring(sign + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("not a file name: " + e.getReason());
            }
        }
    }
}
