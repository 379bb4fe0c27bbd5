package nl.aldus.formats;

import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import nl.aldus.model.Findings;

/**
 * Writes Web Annotations (W3C Recommendation of 23 February 2017) in JSON-LD: for each document a collection with its one
 * page in it, on a line of its own, so that each line is a document of JSON-LD by itself. A document without quotations has
 * a collection of nothing, since the model knows no empty page.
 *
 * <p>The target of an annotation is a quotation. Its bodies are the name of the speaker ({@code identifying}), the words of
 * the text that name him ({@code identifying}, too), the cue ({@code describing}; one body for each part of a split one),
 * the kind of quotation ({@code classifying}) and the confidence ({@code assessing}). Mention and cue are bodies and not
 * further targets because the model applies every body to each of several targets, and a cue has no speaker. The model has
 * no place for the name of a rule.
 *
 * <p>Each place is given twice, by position and by quote, for a reader to choose from. Offsets count code points, as the
 * model demands; ends are exclusive. The text is taken as it is, so these are the code points of the file.
 */
final class W3cWriter implements FindingsWriter {

    private static final ObjectWriter JSON = Json.writerFor(WebAnnotations.Collection.class);

    private final Writer out;

    W3cWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        JSON.writeValue(out, WebAnnotations.of(document, findings));
        out.write('\n');
    }

    @Override
    public void close() {
        // Each line stands by itself.
    }
}
