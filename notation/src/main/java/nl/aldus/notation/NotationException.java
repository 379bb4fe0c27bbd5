package nl.aldus.notation;

/** Tells what is wrong with an annotated text, and where. */
public final class NotationException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String complaint;

    NotationException(int line, String complaint) {
        super("line " + line + ": " + complaint);
        this.line = line;
        this.complaint = complaint;
    }

    /** Returns the line of what was read, from 1. */
    public int line() {
        return line;
    }

    /** Returns what is wrong there. */
    public String complaint() {
        return complaint;
    }
}
