package nl.aldus.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file that appears whole or not at all: what is written goes to another beside it, which takes its name in the end. That
 * other one is deleted if it does not come so far, also if the program is interrupted.
 */
public final class WholeFile implements Destination {

    private final String name;
    private final Path file;
    private final Path unfinished;
    private final Writer writer;

    private WholeFile(String name, Path file, Path unfinished) throws IOException {
        this.name = name;
        this.file = file;
        this.unfinished = unfinished;
        // Not Files.newBufferedWriter, which throws on a lone surrogate.
        this.writer =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(unfinished, CREATE_NEW, WRITE), UTF_8));
    }

    /**
     * Returns a destination for a file. What is no regular file, such as {@code /dev/null}, is written to as it is.
     *
     * @throws IOException if nothing can be written there
     */
    public static Destination at(Path path) throws IOException {
        // Through a link, so that the link stays one.
        Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new IOException("is a directory");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new IOException("no such folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new StandardOutput(Files.newOutputStream(file));
        }
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        // Covers Ctrl-C as well, if it is said before the file is there.
        unfinished.toFile().deleteOnExit();
        return new WholeFile(path.toString(), file, unfinished);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void passOn() {
        // Nobody sees the file before it is whole.
    }

    @Override
    public void complete() throws IOException {
        writer.close();
        Files.move(unfinished, file, ATOMIC_MOVE);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            // It is given up anyway, or complete() has told.
        }
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            // It is tried again at exit.
        }
    }
}
