package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import nl.aldus.QuoteFinder;
import nl.aldus.formats.Document;
import nl.aldus.formats.FindingsWriter;
import nl.aldus.formats.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code aldus}: finds the quotations in each file and writes them to standard output. */
@Command(
        name = "aldus",
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        customSynopsis = "aldus [--format FORMAT] FILE... | -",
        description = "Finds the quotations in Dutch news text and says who spoke each one.",
        parameterListHeading = "%n",
        optionListHeading = "",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeOnExecutionException = AldusCommand.FAILED,
        exitCodeOnInvalidInput = AldusCommand.WRONG_USAGE,
        exitCodeList = {
            AldusCommand.DONE + ":every file was processed",
            AldusCommand.FAILED + ":a file could not be read or is not UTF-8; the others were processed",
            AldusCommand.WRONG_USAGE + ":wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  aldus artikel.txt",
            "  aldus --format jsonl archief/*.txt > quotations.jsonl",
            "  pdftotext artikel.pdf - | aldus -"
        })
public final class AldusCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text: for a person, a line for each quotation (default)",
                "jsonl: for a program, a JSON object for each file",
                "html: for a browser, a page with the quotations marked",
                "csv: for a spreadsheet, a row for each quotation",
                "brat: for the annotation tool brat; one file at a time",
                "w3c: Web Annotations in JSON-LD, a line for each file",
                "tei: TEI P5, the text with its speech and speakers marked",
                "folia: FoLiA, statements over words; one file at a time"
            })
    private OutputFormat format;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Articles in plain text, UTF-8; - reads standard input.")
    private List<String> files;

    private final ArticleReader reader;
    private final Writer out;

    private AldusCommand(InputStream in, OutputStream out) {
        this.reader = new ArticleReader(in);
        // System.out would write in the platform's charset, and keep silent when it cannot write.
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    /** Runs the command and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(commandLine(System.in, out, err).execute(args));
    }

    /** Returns the command, ready to execute, with these as its standard streams. */
    static CommandLine commandLine(InputStream in, OutputStream out, OutputStream err) {
        return new CommandLine(new AldusCommand(in, out))
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(new PrintWriter(err, true, UTF_8))
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(AldusCommand::misused);
    }

    @Override
    public Integer call() {
        QuoteFinder finder = QuoteFinder.create();
        FindingsWriter writer = format.writer(out);
        int status = DONE;
        for (String file : files) {
            try {
                Document document = reader.read(file);
                writer.write(document, finder.find(document.text()));
                out.flush();
            } catch (UnreadableException e) {
                complain(file, e.getMessage());
                status = FAILED;
            } catch (IOException e) {
                return stop(e, status);
            }
        }
        try {
            writer.close();
            out.flush();
        } catch (IOException e) {
            return stop(e, status);
        }
        return status;
    }

    /** A reader that has seen enough, such as {@code head}, is no reason to complain. */
    private int stop(IOException e, int status) {
        String reason = String.valueOf(e.getMessage());
        if (BrokenPipe.isReason(reason)) {
            return status;
        }
        complain("standard output", reason);
        return FAILED;
    }

    private void complain(String about, String reason) {
        spec.commandLine().getErr().println("aldus: " + about + ": " + reason);
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("aldus: " + e.getMessage());
        err.println("Try 'aldus --help'.");
        return WRONG_USAGE;
    }
}
