package nl.aldus.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Writes for a person: {@code speaker (kind, cue): words}, a line for each quotation, indented if it stands in another. If
 * there are several documents each gets a heading, so the first is held back until the second comes, or the end.
 */
public final class TextWriter implements FindingsWriter {

    private static final String INDENT = "    ";

    private final Writer out;
    private final boolean explaining;
    private boolean several;
    private @Nullable Document first;
    private String linesOfFirst = "";

    private TextWriter(Writer out, boolean explaining) {
        this.out = out;
        this.explaining = explaining;
    }

    /** Returns a writer of the lines alone. */
    public static TextWriter plain(Writer out) {
        return new TextWriter(out, false);
    }

    /** Returns a writer that tells below each line which rule decided on the speaker, how often it is right, and what it saw. */
    public static TextWriter explaining(Writer out) {
        return new TextWriter(out, true);
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        if (several) {
            out.write("\n" + heading(document) + lines(document, findings));
        } else if (first == null) {
            first = document;
            linesOfFirst = lines(document, findings);
        } else {
            out.write(heading(first) + linesOfFirst);
            first = null;
            several = true;
            write(document, findings);
        }
    }

    @Override
    public void close() throws IOException {
        if (first != null) {
            out.write(linesOfFirst);
            first = null;
        }
    }

    private static String heading(Document document) {
        return "== " + document.id() + " ==\n";
    }

    private String lines(Document document, Findings findings) {
        if (findings.quotations().isEmpty()) {
            return "(no quotations)\n";
        }
        return findings.quotations().stream()
                .map(quotation ->
                        line(quotation, document.text()) + "\n" + (explaining ? reason(quotation) + "\n" : ""))
                .collect(Collectors.joining());
    }

    private static String line(Quotation quotation, String text) {
        String speaker = quotation.speaker().map(Speaker::name).orElse("?");
        String kind = Labels.of(quotation.kind());
        String cue = quotation.cue().map(words -> ", " + words(words, text)).orElse("");
        return INDENT.repeat(quotation.enclosing().size())
                + onOneLine(speaker + " (" + kind + cue + "): " + quotation.text());
    }

    private static String reason(Quotation quotation) {
        Evidence evidence = quotation.attribution().evidence();
        return INDENT.repeat(quotation.enclosing().size())
                + "  "
                + onOneLine(String.format(
                        Locale.ROOT, "^ %s (%.2f), saw: %s", evidence.rule(), evidence.confidence(), evidence.saw()));
    }

    private static String words(Cue cue, String text) {
        return cue.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
