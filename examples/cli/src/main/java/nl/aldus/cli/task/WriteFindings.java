package nl.aldus.cli.task;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import nl.aldus.formats.Document;
import nl.aldus.formats.FindingsWriter;
import nl.aldus.formats.OutputFormat;
import nl.aldus.model.Findings;

/** Writes what was found in each document. */
public final class WriteFindings implements Task<WriteFindings.Found> {

    /** A document and what was found in it. */
    public record Found(Document document, Findings findings) {}

    private final Function<Document, Findings> finder;
    private final OutputFormat format;
    private final FindingsWriter writer;
    private boolean begun;

    /**
     * Writes with a writer.
     *
     * @param format what it writes
     */
    public WriteFindings(Function<Document, Findings> finder, OutputFormat format, FindingsWriter writer) {
        this.finder = finder;
        this.format = format;
        this.writer = writer;
    }

    @Override
    public Found examine(Document document) {
        return new Found(document, finder.apply(document));
    }

    @Override
    public void take(Found found) throws IOException {
        if (begun && format.holdsOneDocument()) {
            throw new IOException(format.name().toLowerCase(Locale.ROOT)
                    + " has a file for each document, and this is the second; --output-dir makes such files");
        }
        begun = true;
        writer.write(found.document(), found.findings());
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }
}
