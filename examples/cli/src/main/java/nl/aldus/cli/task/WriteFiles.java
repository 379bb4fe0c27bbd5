package nl.aldus.cli.task;

import java.io.IOException;
import java.io.StringWriter;
import java.util.function.Function;
import nl.aldus.cli.output.DocumentFiles;
import nl.aldus.formats.Document;
import nl.aldus.formats.FindingsWriter;
import nl.aldus.formats.OutputFormat;
import nl.aldus.model.Findings;

/** Writes what was found in each document into a file of its own. */
public final class WriteFiles implements Task<Document> {

    private final Function<Document, Findings> finder;
    private final OutputFormat format;
    private final DocumentFiles files;

    /** Writes files of some format. */
    public WriteFiles(Function<Document, Findings> finder, OutputFormat format, DocumentFiles files) {
        this.finder = finder;
        this.format = format;
        this.files = files;
    }

    @Override
    public Document examine(Document document) throws IOException {
        StringWriter content = new StringWriter();
        try (FindingsWriter writer = format.writer(content)) {
            writer.write(document, finder.apply(document));
        }
        files.write(document, content.toString());
        return document;
    }

    @Override
    public void take(Document document) {
        // Its file is there already.
    }

    @Override
    public void finish() {
        // Each file stands by itself.
    }
}
