package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.aldus.cli.input.Inputs;
import nl.aldus.cli.input.TotalSize;
import nl.aldus.cli.output.Destination;
import nl.aldus.cli.output.Progress;
import nl.aldus.cli.task.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code aldus}: finds the quotations in each document and writes, counts or checks them. */
@Command(
        name = "aldus",
        versionProvider = JarVersion.class,
        customSynopsis = "aldus [OPTION]... [FILE | FOLDER | -]...",
        description = "Finds the quotations in Dutch news text and says who spoke each one.",
        parameterListHeading = "%n",
        optionListHeading = "",
        usageHelpWidth = 100,
        sortOptions = false,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeOnExecutionException = AldusCommand.FAILED,
        exitCodeOnInvalidInput = AldusCommand.WRONG_USAGE,
        exitCodeList = {
            AldusCommand.DONE + ":every document was processed, and --check found nothing",
            AldusCommand.FAILED
                    + ":a document could not be processed, though the others were, or --check found something",
            AldusCommand.WRONG_USAGE + ":wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  aldus artikel.txt",
            "  aldus --format jsonl --output quotations.jsonl archief/",
            "  aldus --stats --speakers kabinet.txt archief/",
            "  aldus --check artikel.html",
            "  pdftotext artikel.pdf - | aldus"
        })
public final class AldusCommand implements Callable<Integer> {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Documents: text, pages of HTML, JSON Lines. A folder is searched, with all folders below it, for "
                            + "txt, html, htm and jsonl files. - is standard input, and so is no FILE at all if that is no "
                            + "terminal.")
    private List<String> arguments = new ArrayList<>();

    @ArgGroup(validate = false, heading = "%nReading:%n")
    private InputOptions input = new InputOptions();

    @ArgGroup(validate = false, heading = "%nFinding:%n")
    private FinderOptions finder = new FinderOptions();

    @ArgGroup(validate = false, heading = "%nWriting:%n")
    private OutputOptions output = new OutputOptions();

    @ArgGroup(validate = false, heading = "%nRunning:%n")
    private RunOptions run = new RunOptions();

    private final Streams streams;

    private AldusCommand(Streams streams) {
        this.streams = streams;
    }

    /** Runs the command and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        System.exit(commandLine(Streams.ofProcess()).execute(args));
    }

    /** Returns the command, ready to execute. */
    static CommandLine commandLine(Streams streams) {
        return Choice.registerAll(new CommandLine(new AldusCommand(streams)))
                .setOut(new PrintWriter(streams.out(), true, UTF_8))
                .setErr(new PrintWriter(streams.err(), true, UTF_8))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(AldusCommand::misused);
    }

    @Override
    public Integer call() {
        try {
            output.verify();
            FinderOptions.Tools tools = finder.tools();
            try (Destination destination = output.destination(streams.out())) {
                return batch(output.task(tools, destination), destination)
                                .run(input.inputs(sources(), streams.in()), run.threads())
                        ? DONE
                        : FAILED;
            }
        } catch (MisuseException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private <R> Batch<R> batch(Task<R> task, Destination destination) {
        PrintWriter err = spec.commandLine().getErr();
        boolean unseen = !(output.goesToStandardOutput() && streams.outIsTerminal());
        Progress progress = new Progress(
                err, run.showsProgress(streams.errIsTerminal() && unseen), System::nanoTime, new TotalSize(sources()));
        return new Batch<>(task, destination, output.texts(), progress, err);
    }

    private List<String> sources() {
        if (arguments.isEmpty() && streams.inIsTerminal()) {
            throw new MisuseException("no FILE, and nothing on standard input");
        }
        return arguments.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : arguments;
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("aldus: " + e.getMessage());
        err.println("Try 'aldus --help'.");
        return WRONG_USAGE;
    }
}
