package nl.aldus.benchmarks.accuracy;

import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a command failed, in words for its user. */
final class Reason {

    private Reason() {}

    static String of(Exception e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file";
        }
        if (e instanceof FileSystemException failed && failed.getReason() == null) {
            return failed.getFile() + ": " + failed.getClass().getSimpleName();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
