package nl.aldus.formats;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;

/**
 * Writes comma-separated values, as {@link CsvTable} has them: a header, then a record for each quotation, whatever its
 * document. Offsets count code points of the document; ends are exclusive.
 */
final class CsvWriter implements FindingsWriter {

    private static final List<String> HEADER = List.of(
            "document",
            "kind",
            "speaker",
            "role",
            "affiliation",
            "speaker kind",
            "cue",
            "quotation",
            "start",
            "end",
            "words",
            "rule",
            "confidence");

    private final CsvTable table;
    private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("nl"));

    CsvWriter(Writer out) {
        this.table = new CsvTable(out, HEADER);
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        String text = Characters.xml(document.text());
        CodePoints codePoints = CodePoints.of(text);
        for (Quotation quotation : findings.quotations()) {
            table.row(record(document, text, codePoints, quotation));
        }
    }

    @Override
    public void close() throws IOException {
        table.close();
    }

    private List<Object> record(Document document, String text, CodePoints codePoints, Quotation quotation) {
        String quoted = quotation.span().in(text);
        List<Object> cells = new ArrayList<>(HEADER.size());
        cells.add(document.id());
        cells.add(Labels.of(quotation.kind()));
        cells.add(quotation.speaker().map(Speaker::name).orElse(""));
        cells.add(listed(quotation, Speaker::roles));
        cells.add(listed(quotation, Speaker::affiliations));
        cells.add(quotation.speaker().map(speaker -> Labels.of(speaker.kind())).orElse(""));
        cells.add(quotation.cue().map(cue -> words(cue, text)).orElse(""));
        cells.add(quoted);
        cells.add(codePoints.start(quotation.span()));
        cells.add(codePoints.end(quotation.span()));
        cells.add(countWords(quoted));
        cells.add(quotation.attribution().evidence().rule());
        cells.add(quotation.attribution().evidence().confidence());
        return cells;
    }

    private static String listed(Quotation quotation, Function<Speaker, List<String>> property) {
        return String.join("; ", quotation.speaker().map(property).orElse(List.of()));
    }

    private static String words(Cue cue, String text) {
        return cue.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }

    /** Counts what the word boundaries of Unicode (UAX #29) set apart and is more than marks and blanks. */
    private int countWords(String text) {
        words.setText(text);
        int count = 0;
        words.first();
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) {
                count++;
            }
        }
        return count;
    }
}
