package nl.aldus.cli.input;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How documents stand in a file; the constants are the values of {@code --from}, which ignores case. */
public enum InputFormat {
    /** Plain text in UTF-8, one document. */
    TEXT(".txt"),
    /** A page, one document. */
    HTML(".html", ".htm"),
    /** A JSON object a line, each a document. */
    JSONL(".jsonl");

    private final List<String> extensions;

    InputFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** Returns the format that the name of a file tells, or empty. */
    static Optional<InputFormat> of(String fileName) {
        String lowerCase = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(lowerCase::endsWith))
                .findFirst();
    }
}
