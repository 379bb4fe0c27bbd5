package nl.aldus.formats;

import java.io.Closeable;
import java.io.IOException;
import nl.aldus.model.Findings;

/**
 * Writes what was found, one document after the other, to a {@link java.io.Writer} that stays the caller's: it is neither
 * flushed nor closed here. Lines end as the format wants it, on every platform. Writers hold at most one document; none is
 * thread-safe.
 */
public interface FindingsWriter extends Closeable {

    /**
     * Writes one document.
     *
     * @param document the text in which {@code findings} were found
     * @param findings what was found in it
     * @throws IOException if the underlying writer does, or if it is the second document and the format
     *     {@linkplain OutputFormat#holdsOneDocument() has a file for each}
     */
    void write(Document document, Findings findings) throws IOException;

    /**
     * Writes what ends the whole, for there is nothing to follow, and leaves the underlying writer open. Call it once; a
     * writer that was given no document writes what stands for none.
     *
     * @throws IOException if the underlying writer does
     */
    @Override
    void close() throws IOException;
}
