package nl.aldus.cli.input;

import java.io.IOException;
import java.io.InputStream;
import nl.aldus.formats.Document;

/** Content that is one document. */
record Whole(Content content, Decoder decoder) implements Entry.One {

    @Override
    public String name() {
        return content.source();
    }

    @Override
    public long bytes() {
        return content.size();
    }

    @Override
    public Document read() throws UnreadableException {
        try (InputStream stream = content.open()) {
            return new Document(content.source(), decoder.decode(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }
}
