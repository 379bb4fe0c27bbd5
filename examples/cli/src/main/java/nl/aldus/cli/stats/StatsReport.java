package nl.aldus.cli.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import nl.aldus.formats.OutputFormat;

/** A form in which the counts are written. */
public abstract class StatsReport {

    StatsReport() {}

    /**
     * Returns a report in the form that goes with a format of findings, or empty if none does.
     *
     * @param top how many speakers a person gets to see; a program gets all
     */
    public static Optional<StatsReport> in(OutputFormat format, Writer out, int top) {
        return switch (format) {
            case TEXT -> Optional.of(new StatsTable(out, top));
            case JSONL -> Optional.of(new StatsLines(out));
            case CSV -> Optional.of(new StatsRecords(out));
            default -> Optional.empty();
        };
    }

    abstract void write(Totals totals) throws IOException;
}
