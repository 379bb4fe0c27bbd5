package nl.aldus.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;

/** Pages to look at. */
final class HtmlPages {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    private HtmlPages() {}

    /** Returns a page of these texts, with whatever is found in them. */
    static String of(String... texts) {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.HTML.writer(out)) {
            for (int i = 0; i < texts.length; i++) {
                writer.write(new Document("artikel-" + (i + 1) + ".txt", texts[i]), FINDER.find(texts[i]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static String of(Document document, Findings findings) {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = OutputFormat.HTML.writer(out)) {
            writer.write(document, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Returns the sample article of the command line: direct, partial and indirect speech of five speakers. */
    static String sample() {
        try {
            return Files.readString(Path.of("..", "cli", "sample", "artikel.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
