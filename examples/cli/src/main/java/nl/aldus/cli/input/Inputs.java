package nl.aldus.cli.input;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documents that the arguments name, in order; those of a folder by path. Looks ahead no further than the next
 * document, and holds no more than the names in the folders on the way to it. Not thread-safe.
 */
public final class Inputs implements Iterator<Input> {

    /** The argument that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final Deque<Iterator<Entry>> open = new ArrayDeque<>();
    private @Nullable Input next;
    private long given;

    private Inputs() {}

    /**
     * Returns the documents of some arguments.
     *
     * @param arguments names of files and folders, or {@link #STANDARD_INPUT}
     * @param from how to read standard input and files named as an argument; if empty, their names tell
     * @param fields where id and text are in a line of JSON
     * @param standardInput the stream that {@link #STANDARD_INPUT} stands for
     */
    public static Inputs of(
            List<String> arguments, Optional<InputFormat> from, JsonFields fields, InputStream standardInput) {
        Inputs inputs = new Inputs();
        inputs.open.push(arguments.stream()
                .map(argument -> inputs.entry(argument, from, fields, standardInput))
                .iterator());
        return inputs;
    }

    private Entry entry(String argument, Optional<InputFormat> from, JsonFields fields, InputStream standardInput) {
        if (argument.equals(STANDARD_INPUT)) {
            Content content = new Content.Stream(STANDARD_INPUT, standardInput);
            return content.as(from.orElse(InputFormat.TEXT), fields);
        }
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return (Entry.Several) () -> notEmpty(argument, new Folder(path, fields));
            }
            Content content = new Content.File(argument, path);
            return content.as(from.or(() -> InputFormat.of(argument)).orElse(InputFormat.TEXT), fields);
        } catch (InvalidPathException e) {
            return new Unreadable(argument, new UnreadableException("not a file name: " + e.getReason(), e));
        }
    }

    /** Somebody who names a folder expects something in it. */
    private Iterator<Entry> notEmpty(String argument, Folder folder) {
        long before = given;
        Entry.Several check = () -> given > before
                ? Collections.emptyIterator()
                : List.<Entry>of(new Unreadable(argument, new UnreadableException("no documents in this folder")))
                        .iterator();
        return List.<Entry>of(folder, check).iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
            } else {
                Entry entry = open.peek().next();
                if (entry instanceof Entry.Several several) {
                    open.push(several.open());
                } else {
                    next = (Entry.One) entry;
                    given++;
                }
            }
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input result = next;
        next = null;
        return result;
    }
}
