package nl.aldus.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file or of standard input, before it is known what they mean. */
sealed interface Content {

    /** Returns what the user calls it. */
    String source();

    /** Opens the bytes for reading from the start. */
    InputStream open() throws IOException;

    /** Returns how many bytes there are, 0 if that cannot be told. */
    long size();

    /** Returns what stands in it, read as some format. */
    default Entry as(InputFormat format, JsonFields fields) {
        return switch (format) {
            case TEXT -> new Whole(this, Utf8::decode);
            case HTML -> new Whole(this, HtmlText::of);
            case JSONL -> (Entry.Several) () -> new JsonLines(this, fields);
        };
    }

    /** A file. */
    record File(String source, Path path) implements Content {

        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(Files.newInputStream(path));
        }

        @Override
        public long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                return 0;
            }
        }
    }

    /** A stream that is there already, and is left open. */
    record Stream(String source, InputStream stream) implements Content {

        @Override
        public InputStream open() {
            return new BufferedInputStream(stream) {
                @Override
                public void close() {
                    // Not ours to close.
                }
            };
        }

        @Override
        public long size() {
            return 0;
        }
    }
}
