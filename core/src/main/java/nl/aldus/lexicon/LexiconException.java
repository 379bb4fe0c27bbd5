package nl.aldus.lexicon;

/** Tells that a word list has a broken line. The message names file, line and what is wrong. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param source the file, or the name that the caller gave
     * @param line the line there, from 1
     * @param complaint what is wrong
     */
    public LexiconException(String source, int line, String complaint) {
        super(source + ":" + line + ": " + complaint);
    }
}
