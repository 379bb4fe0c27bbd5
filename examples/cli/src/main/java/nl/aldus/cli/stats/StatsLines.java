package nl.aldus.cli.stats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import nl.aldus.formats.Json;

/** A JSON object a row: first those of the groups, which have no speaker, then those of the speakers. */
final class StatsLines extends StatsReport {

    private static final ObjectWriter JSON = Json.writerFor(Line.class);

    private record Line(
            String group,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String speaker,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String kind,
            @JsonUnwrapped Tally tally) {}

    private final Writer out;

    StatsLines(Writer out) {
        this.out = out;
    }

    @Override
    void write(Totals totals) throws IOException {
        for (Totals.Row row : Stream.concat(totals.groups().stream(), totals.speakers().stream())
                .toList()) {
            JSON.writeValue(out, new Line(row.group(), row.speaker(), row.kind(), row.tally()));
            out.write('\n');
        }
    }
}
