package nl.aldus.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table of comma-separated values as RFC 4180 has it, with a header. Records end in CR LF, as the RFC wants it.
 * Control characters, which RFC 4180 does not allow, and lone surrogates are written as U+FFFD. Not thread-safe.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a line break for a
 * formula, so the writer of an article could run one on the reader's machine. Such a text gets an apostrophe in front, and
 * so does one that begins with apostrophes before such a character; taking one off therefore gives back every text.
 */
public final class CsvTable implements Closeable {

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private static final CsvSchema RFC_4180 = CsvSchema.emptySchema().withLineSeparator("\r\n");

    /** Also in their full width, which some spreadsheets read as the narrow ones. */
    private static final String BEGINS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;
    private final List<String> header;
    private @Nullable SequenceWriter records;

    /**
     * Makes a table.
     *
     * @param out where to; stays open
     * @param header the names of the columns
     */
    public CsvTable(Writer out, List<String> header) {
        this.out = out;
        this.header = List.copyOf(header);
    }

    /**
     * Writes a record.
     *
     * @param cells strings and numbers, as many as the header has
     * @throws IOException if the underlying writer does
     */
    public void row(List<?> cells) throws IOException {
        SequenceWriter open = open();
        open.write(cells.stream()
                .map(cell -> cell instanceof String text ? cell(text) : cell)
                .toList());
        open.flush();
    }

    /** Ends the table; one without records has its header all the same. */
    @Override
    public void close() throws IOException {
        open().close();
    }

    private SequenceWriter open() throws IOException {
        if (records == null) {
            records = CSV.writer(RFC_4180).writeValues(out);
            records.write(header);
        }
        return records;
    }

    private static String cell(String text) {
        String fit = Characters.xml(text);
        int first = 0;
        while (first < fit.length() && fit.charAt(first) == '\'') {
            first++;
        }
        return first < fit.length() && BEGINS_FORMULA.indexOf(fit.charAt(first)) >= 0 ? "'" + fit : fit;
    }
}
