package nl.aldus.formats;

import java.io.Writer;

/** How findings can be written. */
public enum OutputFormat {
    /** For a person: a line for each quotation. */
    TEXT {
        @Override
        public FindingsWriter writer(Writer out) {
            return new TextWriter(out);
        }
    },
    /** For a program: a JSON object for each document, on a line of its own. */
    JSONL {
        @Override
        public FindingsWriter writer(Writer out) {
            return new JsonlWriter(out);
        }
    };

    /**
     * Returns a writer of this format.
     *
     * @param out where to; best a buffered one
     */
    public abstract FindingsWriter writer(Writer out);
}
