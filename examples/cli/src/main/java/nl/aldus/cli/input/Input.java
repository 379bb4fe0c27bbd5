package nl.aldus.cli.input;

import nl.aldus.formats.Document;

/** A document still to be read, so that whoever searches it can do that work, in a thread of its own. */
public interface Input {

    /** Returns what to call it in a message to the user. */
    String name();

    /** Returns how many bytes of the inputs it takes up; 0 if that is not known before it is read. */
    long bytes();

    /**
     * Reads it. To be called once.
     *
     * @throws UnreadableException if there is no text to be had
     */
    Document read() throws UnreadableException;
}
