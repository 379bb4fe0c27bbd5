package nl.aldus.cli;

/** Tells that the options make no sense, in words for the user. */
final class MisuseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisuseException(String complaint) {
        super(complaint);
    }
}
