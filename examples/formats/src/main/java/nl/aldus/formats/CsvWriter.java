package nl.aldus.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values as RFC 4180 has them: a header, then a record for each quotation, whatever its document.
 * Records end in CR LF, as the RFC wants it. Offsets count code points of the document; ends are exclusive. Control
 * characters, which RFC 4180 does not allow, and lone surrogates are written as U+FFFD.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a
 * formula, so the writer of an article could run one on the reader's machine. Such a text gets an apostrophe in front, and
 * so does one that begins with apostrophes before such a character; taking one off therefore gives back every text.
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

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private static final CsvSchema RFC_4180 = CsvSchema.emptySchema().withLineSeparator("\r\n");

    /** Also in their full width, which some spreadsheets read as the narrow ones. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;
    private final BreakIterator words = BreakIterator.getWordInstance(new ULocale("nl"));
    private @Nullable SequenceWriter records;

    CsvWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        SequenceWriter open = open();
        String text = Characters.xml(document.text());
        CodePoints codePoints = CodePoints.of(text);
        for (Quotation quotation : findings.quotations()) {
            open.write(record(document, text, codePoints, quotation));
        }
        open.flush();
    }

    @Override
    public void close() throws IOException {
        open().close();
    }

    private SequenceWriter open() throws IOException {
        if (records == null) {
            records = CSV.writer(RFC_4180).writeValues(out);
            records.write(HEADER);
        }
        return records;
    }

    private List<Object> record(Document document, String text, CodePoints codePoints, Quotation quotation) {
        String quoted = quotation.span().in(text);
        List<Object> cells = new ArrayList<>(HEADER.size());
        cells.add(cell(document.id()));
        cells.add(lowerCase(quotation.kind()));
        cells.add(cell(quotation.speaker().map(Speaker::name).orElse("")));
        cells.add(cell(listed(quotation, Speaker::roles)));
        cells.add(cell(listed(quotation, Speaker::affiliations)));
        cells.add(quotation.speaker().map(speaker -> lowerCase(speaker.kind())).orElse(""));
        cells.add(cell(quotation.cue().map(cue -> words(cue, text)).orElse("")));
        cells.add(cell(quoted));
        cells.add(codePoints.start(quotation.span()));
        cells.add(codePoints.end(quotation.span()));
        cells.add(countWords(quoted));
        cells.add(cell(quotation.attribution().evidence().rule()));
        cells.add(quotation.attribution().evidence().confidence());
        return cells;
    }

    private static String listed(Quotation quotation, Function<Speaker, List<String>> property) {
        return String.join("; ", quotation.speaker().map(property).orElse(List.of()));
    }

    private static String cell(String text) {
        String fit = Characters.xml(text);
        int first = 0;
        while (first < fit.length() && fit.charAt(first) == '\'') {
            first++;
        }
        return first < fit.length() && BEGINS_FORMULA.indexOf(fit.charAt(first)) >= 0 ? "'" + fit : fit;
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

    private static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
