package nl.aldus.cli.task;

import java.io.IOException;
import java.util.function.Function;
import nl.aldus.formats.Document;
import nl.aldus.formats.FindingsWriter;
import nl.aldus.model.Findings;

/** Writes what was found in each document. */
public final class WriteFindings implements Task<WriteFindings.Found> {

    /** A document and what was found in it. */
    public record Found(Document document, Findings findings) {}

    private final Function<Document, Findings> finder;
    private final FindingsWriter writer;

    /** Writes in the form of a writer. */
    public WriteFindings(Function<Document, Findings> finder, FindingsWriter writer) {
        this.finder = finder;
        this.writer = writer;
    }

    @Override
    public Found examine(Document document) {
        return new Found(document, finder.apply(document));
    }

    @Override
    public void take(Found found) throws IOException {
        writer.write(found.document(), found.findings());
    }

    @Override
    public void finish() throws IOException {
        writer.close();
    }
}
