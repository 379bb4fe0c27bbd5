package nl.aldus.formats;

import java.io.IOException;
import java.io.Writer;
import nl.aldus.model.Findings;

/**
 * Writes one document in FoLiA 2, the format of Dutch language resources: paragraphs and words, and a layer of statements
 * over them. The head ({@code hd}) of a statement is what was said, its {@code source} the words that name the speaker and
 * its relation ({@code rel}) the cue. Its class is the kind of quotation, in a set of Aldus's own; {@code speaker} is the
 * name of the speaker, and features give the rule that decided, what the cue reports and its lemma.
 *
 * <p>There are no offsets: statements refer to words. The {@code offset} that a text may have is left out because the
 * specification counts code points and libfolia, its implementation in C++, UTF-16 code units, and either refuses the
 * other's count. Words end where ICU's word boundaries are or an annotation begins or ends. As FoLiA wants it, white space
 * is a single space at most, there is no word of invisible characters alone, and U+FFFD stands for a character that XML
 * does not allow. There are no sentences, since the library gives none.
 */
final class FoliaWriter implements FindingsWriter {

    private final Writer out;
    private boolean written;

    FoliaWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        if (written) {
            throw new IOException("FoLiA has a file for each document, and this is the second");
        }
        written = true;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write(FoliaDocument.of(document, findings) + "\n");
    }

    @Override
    public void close() {
        // There is nothing behind the document.
    }
}
