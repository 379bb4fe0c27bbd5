package nl.aldus.cli;

import java.io.IOException;
import nl.aldus.model.Findings;

/** Writes what was found, one document after the other. Lines end with a line feed on every platform. */
interface FindingsWriter {

    void write(Article article, Findings findings) throws IOException;
}
