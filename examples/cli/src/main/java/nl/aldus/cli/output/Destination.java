package nl.aldus.cli.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/** Where the results go. Closing it without {@link #complete()} gives up what was written, as far as that can be. */
public interface Destination extends Closeable {

    /** Returns what to call it in a message to the user. */
    String name();

    /** Returns what to write to; not to be closed. */
    Writer writer();

    /** Lets a reader see what was written so far, if this is a place where anybody reads along. */
    void passOn() throws IOException;

    /** Tells that all has been written. */
    void complete() throws IOException;

    @Override
    void close();
}
