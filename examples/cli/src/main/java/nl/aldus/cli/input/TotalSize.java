package nl.aldus.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.LongSupplier;

/** Adds up how many bytes there are to read, beside the work, from the first time somebody asks. Not thread-safe. */
public final class TotalSize implements LongSupplier {

    private final List<String> arguments;
    private boolean started;
    private volatile long total;

    /** Adds up what the arguments name; see {@link Inputs}. */
    public TotalSize(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** Returns the number of bytes, or 0 if it is not known yet, or never, since standard input is among them. */
    @Override
    public long getAsLong() {
        if (!started) {
            started = true;
            Thread thread = new Thread(this::add, "aldus-size");
            thread.setDaemon(true);
            thread.start();
        }
        return total;
    }

    private void add() {
        long sum = 0;
        for (String argument : arguments) {
            if (argument.equals(Inputs.STANDARD_INPUT)) {
                return;
            }
            sum += size(argument);
        }
        total = sum;
    }

    /** What cannot be read has no size. */
    private static long size(String argument) {
        try {
            Path path = Path.of(argument);
            return Files.isDirectory(path) ? sizeOfFolder(path) : Files.size(path);
        } catch (IOException | InvalidPathException e) {
            return 0;
        }
    }

    private static long sizeOfFolder(Path folder) throws IOException {
        long[] sum = new long[1];
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path child, BasicFileAttributes attributes) {
                boolean passedOver = !child.equals(folder)
                        && Folder.isHidden(child.getFileName().toString());
                return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                sum[0] += !Folder.isHidden(name) && InputFormat.of(name).isPresent() ? attributes.size() : 0;
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return sum[0];
    }
}
