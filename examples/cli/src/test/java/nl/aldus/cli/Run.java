package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import picocli.CommandLine;

/**
 * The command, run once.
 *
 * @param status its exit status
 * @param out what it wrote to standard output, decoded from UTF-8
 * @param err what it wrote to standard error, decoded from UTF-8
 */
record Run(int status, String out, String err) {

    static Run aldus(String... arguments) {
        return aldusReading("", arguments);
    }

    static Run aldusReading(String standardInput, String... arguments) {
        return aldusReading(standardInput.getBytes(UTF_8), arguments);
    }

    static Run aldusReading(byte[] standardInput, String... arguments) {
        return aldusReading(new ByteArrayInputStream(standardInput), arguments);
    }

    static Run aldusReading(InputStream standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = of(new Streams(standardInput, out, err, false, false, false), arguments);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs it on some streams and returns the exit status. */
    static int of(Streams streams, String... arguments) {
        CommandLine command = AldusCommand.commandLine(streams);
        int status = command.execute(arguments);
        command.getOut().flush();
        command.getErr().flush();
        return status;
    }
}
