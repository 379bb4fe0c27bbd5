package nl.aldus.formats;

import java.io.IOException;
import java.io.Writer;
import nl.aldus.model.Findings;
import org.jspecify.annotations.Nullable;

/**
 * Writes TEI P5. One document is a {@code TEI}; several are a {@code teiCorpus}, so the first is held back until the second
 * comes, or the end. No document at all is no XML either, but an empty output.
 *
 * <p>There are no offsets: the text of the {@code body} is that of the document, character for character, with U+FFFD for
 * one that XML does not allow. A {@code said} has the words without their marks. It says {@code who} spoke, whether
 * {@code direct}ly, which kind of quotation it is ({@code ana}) and how certain its speaker is ({@code cert}). {@code rs}
 * is a mention of a speaker and {@code seg} a cue. Whatever runs over the end of a paragraph or of another element is in
 * parts, linked by {@code next} and {@code prev}. TEI has no place for the name of a rule.
 */
final class TeiWriter implements FindingsWriter {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Writer out;
    private int documents;
    private @Nullable String first;

    TeiWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        documents++;
        if (documents == 1) {
            first = TeiDocument.of(document, findings, "");
            return;
        }
        if (first != null) {
            out.write(DECLARATION + "<teiCorpus xmlns=\"" + NAMESPACE + "\">\n" + corpusHeader() + "\n" + first + "\n");
            first = null;
        }
        // An xml:id is unique in its file, not only in its document.
        out.write(TeiDocument.of(document, findings, "d" + documents + ".") + "\n");
    }

    @Override
    public void close() throws IOException {
        if (first != null) {
            out.write(DECLARATION + first + "\n");
            first = null;
        } else if (documents > 0) {
            out.write("</teiCorpus>\n");
        }
    }

    private static String corpusHeader() {
        Markup header = new Markup(1).open("teiHeader");
        TeiDocument.fileDescription(header, "Quotations", "The documents below.");
        return header.close().toString();
    }
}
