package nl.aldus.cli.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import nl.aldus.formats.Document;
import nl.aldus.formats.Json;
import nl.aldus.formats.OutputFormat;
import org.jspecify.annotations.Nullable;

/** A form in which problems are written. */
public abstract class CheckReport {

    CheckReport() {}

    /** Returns a report in the form that goes with a format of findings, or empty if none does. */
    public static Optional<CheckReport> in(OutputFormat format, Writer out) {
        return switch (format) {
            case TEXT -> Optional.of(new Text(out));
            case JSONL -> Optional.of(new Jsonl(out));
            default -> Optional.empty();
        };
    }

    abstract void write(Document document, Lines lines, Problem problem) throws IOException;

    /** As compilers do it, so that editors know how to read it: {@code file:line:column: message [check]}. */
    private static final class Text extends CheckReport {

        private final Writer out;

        Text(Writer out) {
            this.out = out;
        }

        @Override
        void write(Document document, Lines lines, Problem problem) throws IOException {
            int start = problem.span().start();
            out.write("%s:%d:%d: %s [%s]\n"
                    .formatted(
                            document.id(), lines.line(start), lines.column(start), problem.message(), problem.check()));
        }
    }

    /** A JSON object for each problem. */
    private static final class Jsonl extends CheckReport {

        private static final ObjectWriter JSON = Json.writerFor(Line.class);

        private record Line(
                String source,
                @JsonInclude(Include.NON_NULL) @Nullable String id,
                int line,
                int column,
                int start,
                int end,
                String check,
                String message) {}

        private final Writer out;

        Jsonl(Writer out) {
            this.out = out;
        }

        @Override
        void write(Document document, Lines lines, Problem problem) throws IOException {
            int start = problem.span().start();
            JSON.writeValue(
                    out,
                    new Line(
                            document.source(),
                            document.id().equals(document.source()) ? null : document.id(),
                            lines.line(start),
                            lines.column(start),
                            start,
                            problem.span().end(),
                            problem.check().toString(),
                            problem.message()));
            out.write('\n');
        }
    }
}
