package nl.aldus.benchmarks.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code accuracy}: measures how often Aldus is right over articles annotated by hand. */
@Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "Measures how often Aldus is right over articles annotated by hand.",
        subcommands = {ScoreCommand.class, ReportCommand.class, ConfidenceCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeOnInvalidInput = Accuracy.WRONG_USAGE,
        exitCodeOnExecutionException = Accuracy.FAILED,
        exitCodeList = {
            Accuracy.DONE + ":done",
            Accuracy.FAILED + ":the annotation is broken, or a file cannot be read or written",
            Accuracy.WRONG_USAGE + ":wrong usage"
        })
public final class Accuracy implements Runnable {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec;

    private Accuracy() {}

    /** Runs the command and ends the virtual machine with its exit status. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(commandLine(out, err).execute(args));
    }

    /** Returns the command, ready to execute, with these as its standard streams. */
    static CommandLine commandLine(OutputStream out, OutputStream err) {
        return new CommandLine(new Accuracy())
                .setOut(new PrintWriter(out, true, UTF_8))
                .setErr(new PrintWriter(err, true, UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Accuracy::misused)
                .setExecutionExceptionHandler(failed());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing required subcommand");
    }

    private static int misused(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("accuracy: " + e.getMessage());
        err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    private static IExecutionExceptionHandler failed() {
        return (e, command, arguments) -> {
            if (e instanceof RuntimeException) {
                throw e;
            }
            command.getErr().println("accuracy: " + Reason.of(e));
            return FAILED;
        };
    }
}
