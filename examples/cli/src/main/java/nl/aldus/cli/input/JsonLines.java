package nl.aldus.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Splits JSON Lines into its lines, one at a time, and leaves it to others to read them. Empty lines are passed over. */
final class JsonLines implements Iterator<Entry> {

    private final Content content;
    private final JsonFields fields;
    private @Nullable InputStream stream;
    private @Nullable Entry next;
    private boolean done;
    private int number;

    JsonLines(Content content, JsonFields fields) {
        this.content = content;
        this.fields = fields;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            try {
                next = nextLine();
            } catch (IOException e) {
                done = true;
                next = new Unreadable(content.source(), new UnreadableException(e));
            }
        }
        return next != null;
    }

    @Override
    public Entry next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Entry result = next;
        next = null;
        return result;
    }

    /** Returns the next line if it holds anything; sets {@code done} at the end. */
    private @Nullable Entry nextLine() throws IOException {
        if (stream == null) {
            stream = content.open();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        int b = stream.read();
        while (b >= 0 && b != '\n') {
            line.write(b);
            blank &= b <= ' ';
            b = stream.read();
        }
        if (b < 0) {
            done = true;
            stream.close();
        }
        return blank ? null : new JsonLine(content.source(), number, line.toByteArray(), fields);
    }
}
