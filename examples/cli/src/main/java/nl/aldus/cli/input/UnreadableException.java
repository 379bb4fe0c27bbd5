package nl.aldus.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells why a document cannot be read, in words for the user. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }

    UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }

    UnreadableException(IOException cause) {
        super(reasonOf(cause), cause);
    }

    /** Returns why a file could not be read or written, without its name, which the user sees already. */
    public static String reasonOf(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        // The message of this one begins with the file's name.
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
