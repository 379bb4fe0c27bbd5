package nl.aldus.cli.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import nl.aldus.formats.CsvTable;

/** Comma-separated values: first the records of the groups, which have no speaker, then those of the speakers. */
final class StatsRecords extends StatsReport {

    private static final List<String> HEADER =
            List.of("group", "speaker", "kind", "documents", "quotations", "words", "direct", "partial", "indirect");

    private final Writer out;

    StatsRecords(Writer out) {
        this.out = out;
    }

    @Override
    void write(Totals totals) throws IOException {
        try (CsvTable table = new CsvTable(out, HEADER)) {
            for (Totals.Row row : Stream.concat(totals.groups().stream(), totals.speakers().stream())
                    .toList()) {
                Tally tally = row.tally();
                table.row(List.of(
                        row.group(),
                        row.speaker(),
                        row.kind(),
                        tally.documents(),
                        tally.quotations(),
                        tally.words(),
                        tally.direct(),
                        tally.partial(),
                        tally.indirect()));
            }
        }
    }
}
