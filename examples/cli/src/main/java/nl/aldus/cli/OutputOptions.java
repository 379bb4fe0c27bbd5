package nl.aldus.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.aldus.cli.check.CheckDocuments;
import nl.aldus.cli.check.CheckReport;
import nl.aldus.cli.input.UnreadableException;
import nl.aldus.cli.output.Destination;
import nl.aldus.cli.output.DocumentFiles;
import nl.aldus.cli.output.StandardOutput;
import nl.aldus.cli.output.WholeFile;
import nl.aldus.cli.stats.CountSpeakers;
import nl.aldus.cli.stats.StatsReport;
import nl.aldus.cli.task.Task;
import nl.aldus.cli.task.WriteFiles;
import nl.aldus.cli.task.WriteFindings;
import nl.aldus.formats.Document;
import nl.aldus.formats.OutputFormat;
import nl.aldus.formats.TextWriter;
import nl.aldus.model.Findings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is made of the documents, and where it goes. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text: for a person, a line for each quotation (default)",
                "jsonl: for a program, a JSON object for each document",
                "html: for a browser, a page with the quotations marked",
                "csv: for a spreadsheet, a row for each quotation",
                "brat: for the annotation tool brat; with --output-dir if there are several documents",
                "w3c: Web Annotations in JSON-LD, a line for each document",
                "tei: TEI P5, the text with its speech and speakers marked",
                "folia: FoLiA, statements over words; with --output-dir if there are several documents"
            })
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--explain",
            description = "Tell below each line of text which rule decided, how often it is right, and what it saw.")
    private boolean explaining;

    @Option(
            names = "--stats",
            description = "Count who is quoted, over all documents: as a table, or as data with --format csv or jsonl.")
    private boolean counting;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "25",
            description = "With --stats: how many speakers the table shows (default: ${DEFAULT-VALUE}).")
    private int top = 25;

    @Option(
            names = "--check",
            description =
                    "Tell what an editor should look at: a quotation mark that stands alone, a quotation without a "
                            + "speaker, a speaker who is never introduced by full name or role. The exit status is 1 if there "
                            + "is any.")
    private boolean checking;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write; the file appears whole or not at all (default: standard output).")
    private @Nullable Path file;

    @Option(
            names = "--output-dir",
            paramLabel = "DIR",
            description = "Write into this folder instead, a file for each document, named after it.")
    private @Nullable Path folder;

    @Option(
            names = "--text-dir",
            paramLabel = "DIR",
            description =
                    "Also write the text of each document into this folder, for offsets to point into: a page as the "
                            + "text that was made of it, a JSON line as the text in it.")
    private @Nullable Path textFolder;

    boolean goesToStandardOutput() {
        return file == null && folder == null;
    }

    Optional<DocumentFiles> texts() {
        return Optional.ofNullable(textFolder).map(folder -> new DocumentFiles(folder, "txt"));
    }

    /** Returns where to write. */
    Destination destination(OutputStream standardOutput) {
        if (file == null) {
            return new StandardOutput(standardOutput);
        }
        try {
            return WholeFile.at(file);
        } catch (IOException e) {
            throw new MisuseException("--output: " + file + ": " + UnreadableException.reasonOf(e));
        }
    }

    /** Refuses options that do not go together. */
    void verify() {
        refuse(counting && checking, "--stats and --check do not go together");
        refuse(explaining && (counting || checking), "--explain goes with neither --stats nor --check");
        refuse(explaining && format != OutputFormat.TEXT, "--explain goes with --format text only");
        refuse(folder != null && file != null, "--output and --output-dir do not go together");
        refuse(folder != null && (counting || checking), "--output-dir goes with neither --stats nor --check");
        refuse(folder != null && explaining, "--output-dir and --explain do not go together");
        refuse(
                format == OutputFormat.TEXT && folder != null && isTextFolder(folder),
                "--output-dir and --text-dir cannot be one folder with --format text, for both make files named .txt");
        refuse(top < 1, "--top must be at least 1");
    }

    private boolean isTextFolder(Path other) {
        return textFolder != null
                && textFolder
                        .toAbsolutePath()
                        .normalize()
                        .equals(other.toAbsolutePath().normalize());
    }

    private static void refuse(boolean condition, String complaint) {
        if (condition) {
            throw new MisuseException(complaint);
        }
    }

    /** Returns what to make of the documents. */
    Task<?> task(FinderOptions.Tools tools, Destination destination) {
        Function<Document, Findings> finder =
                document -> tools.speakers().recognise(tools.finder().find(document.text()));
        if (counting) {
            return StatsReport.in(format, destination.writer(), top)
                    .map(report -> new CountSpeakers(finder, report))
                    .orElseThrow(() -> notFor("--stats"));
        }
        if (checking) {
            return CheckReport.in(format, destination.writer())
                    .map(report -> new CheckDocuments(tools.finder(), tools.lexicon(), report))
                    .orElseThrow(() -> notFor("--check"));
        }
        if (folder != null) {
            return new WriteFiles(finder, format, new DocumentFiles(folder, format.extension()));
        }
        return new WriteFindings(
                finder,
                format,
                explaining ? TextWriter.explaining(destination.writer()) : format.writer(destination.writer()));
    }

    private MisuseException notFor(String option) {
        return new MisuseException(
                option + " does not go with --format " + format.name().toLowerCase(Locale.ROOT));
    }
}
