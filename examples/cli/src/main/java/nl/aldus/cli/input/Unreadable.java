package nl.aldus.cli.input;

import nl.aldus.formats.Document;

/** What is known to be unreadable before it is read, such as a folder; kept in line, so that it is told in its turn. */
record Unreadable(String name, UnreadableException failure) implements Entry.One {

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public Document read() throws UnreadableException {
        throw failure;
    }
}
