package nl.aldus.formats;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import nl.aldus.model.Findings;

/** Writes for a program: a JSON object on a line of its own for each document, as {@link JsonDocument} has it. */
final class JsonlWriter implements FindingsWriter {

    private static final ObjectWriter JSON = Json.writerFor(JsonDocument.class);

    private final Writer out;

    JsonlWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        JSON.writeValue(out, JsonDocument.of(document, findings));
        out.write('\n');
    }

    @Override
    public void close() {
        // Each line stands by itself.
    }
}
