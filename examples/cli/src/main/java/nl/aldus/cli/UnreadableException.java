package nl.aldus.cli;

/** Tells why a file cannot be read, in words for the user. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
