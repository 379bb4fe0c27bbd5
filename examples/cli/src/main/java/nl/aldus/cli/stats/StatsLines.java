package nl.aldus.cli.stats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;

/** A JSON object a row: first those of the groups, which have no speaker, then those of the speakers. */
final class StatsLines extends StatsReport {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build()
            .writerFor(Line.class);

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
