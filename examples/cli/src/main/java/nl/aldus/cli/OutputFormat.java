package nl.aldus.cli;

import java.io.Writer;

/** How the findings are written; the constants are the values of {@code --format}, which ignores case. */
enum OutputFormat {
    TEXT {
        @Override
        FindingsWriter writer(Writer out, boolean severalDocuments) {
            return new TextWriter(out, severalDocuments);
        }
    },
    JSONL {
        @Override
        FindingsWriter writer(Writer out, boolean severalDocuments) {
            return new JsonlWriter(out);
        }
    };

    abstract FindingsWriter writer(Writer out, boolean severalDocuments);
}
