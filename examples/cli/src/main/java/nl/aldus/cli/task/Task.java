package nl.aldus.cli.task;

import java.io.IOException;
import nl.aldus.formats.Document;

/**
 * What is made of the documents of one run.
 *
 * @param <R> what it keeps of a document until the turn of that document comes
 */
public interface Task<R> {

    /**
     * Works on one document; called in several threads at once.
     *
     * @throws IOException if what comes of this document cannot be written; that of the others perhaps can
     */
    R examine(Document document) throws IOException;

    /** Takes what came of one document, in the order of the documents; called in one thread. */
    void take(R result) throws IOException;

    /** Ends the whole, when there are no more documents. */
    void finish() throws IOException;

    /** Returns whether something was found that the user should hear of from the exit status. */
    default boolean hasComplaints() {
        return false;
    }
}
