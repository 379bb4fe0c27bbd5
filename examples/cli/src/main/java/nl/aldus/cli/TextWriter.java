package nl.aldus.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;

/** Writes for a person: {@code speaker (kind, cue): words}, a line for each quotation, indented if it stands in another. */
final class TextWriter implements FindingsWriter {

    private static final String INDENT = "    ";

    private final Writer out;
    private final boolean headings;
    private boolean first = true;

    TextWriter(Writer out, boolean headings) {
        this.out = out;
        this.headings = headings;
    }

    @Override
    public void write(Article article, Findings findings) throws IOException {
        if (headings) {
            out.write((first ? "" : "\n") + "== " + article.source() + " ==\n");
            first = false;
        }
        if (findings.quotations().isEmpty()) {
            out.write("(no quotations)\n");
        }
        for (Quotation quotation : findings.quotations()) {
            out.write(line(quotation, article.text()) + "\n");
        }
    }

    private static String line(Quotation quotation, String article) {
        String speaker = quotation.speaker().map(Speaker::name).orElse("?");
        String kind = quotation.kind().name().toLowerCase(Locale.ROOT);
        String cue = quotation.cue().map(words -> ", " + words(words, article)).orElse("");
        return INDENT.repeat(quotation.enclosing().size())
                + onOneLine(speaker + " (" + kind + cue + "): " + quotation.text());
    }

    private static String words(Cue cue, String article) {
        return cue.spans().stream().map(span -> span.in(article)).collect(Collectors.joining(" ... "));
    }

    private static String onOneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }
}
