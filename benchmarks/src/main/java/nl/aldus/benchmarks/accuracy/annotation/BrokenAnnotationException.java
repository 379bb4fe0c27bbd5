package nl.aldus.benchmarks.accuracy.annotation;

import java.nio.file.Path;

/** Tells what is wrong with annotation, and where: {@code file:line: complaint}. */
public final class BrokenAnnotationException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenAnnotationException(Path file, int line, String complaint) {
        super(file + ":" + line + ": " + complaint);
    }

    BrokenAnnotationException(Path file, String complaint) {
        super(file + ": " + complaint);
    }
}
