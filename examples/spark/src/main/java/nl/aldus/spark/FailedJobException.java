package nl.aldus.spark;

/** The job cannot do what the user asked; the message says why, to that user. */
final class FailedJobException extends RuntimeException {

    private static final long serialVersionUID = 1;

    FailedJobException(String message) {
        super(message);
    }

    FailedJobException(String message, Throwable cause) {
        super(message, cause);
    }
}
