package nl.aldus.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Standard output, in UTF-8 whatever the platform's charset, and read along. */
public final class StandardOutput implements Destination {

    private final Writer writer;

    /** Writes to a stream, which stays open. */
    public StandardOutput(OutputStream out) {
        writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    }

    @Override
    public String name() {
        return "standard output";
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void passOn() throws IOException {
        writer.flush();
    }

    @Override
    public void complete() throws IOException {
        writer.flush();
    }

    @Override
    public void close() {
        // Not ours to close.
    }
}
