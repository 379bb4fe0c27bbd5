package nl.aldus.cli;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.aldus.cli.input.Input;
import nl.aldus.cli.input.InputFormat;
import nl.aldus.cli.input.Inputs;
import nl.aldus.cli.input.JsonFields;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the inputs are read. */
final class InputOptions {

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description =
                    "How to read standard input and each file named here: text, html or jsonl. By default the name "
                            + "of the file tells (.html, .htm, .jsonl), and all else is text in UTF-8.")
    private @Nullable InputFormat from;

    @Option(
            names = "--id-field",
            paramLabel = "FIELD",
            defaultValue = "id",
            description = "The field of a JSON line with the id of the document (default: ${DEFAULT-VALUE}).")
    private String idField = "id";

    @Option(
            names = "--text-field",
            paramLabel = "FIELD",
            defaultValue = "text",
            description = "The field of a JSON line with its text (default: ${DEFAULT-VALUE}).")
    private String textField = "text";

    Iterator<Input> inputs(List<String> arguments, InputStream standardInput) {
        return Inputs.of(arguments, Optional.ofNullable(from), new JsonFields(idField, textField), standardInput);
    }
}
