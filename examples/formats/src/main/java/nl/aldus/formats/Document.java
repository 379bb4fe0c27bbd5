package nl.aldus.formats;

/**
 * One text to read, and where it comes from. Immutable and thread-safe.
 *
 * @param id what tells it from the others; its source, unless that holds several documents
 * @param source the file or other place it comes from, as the user named it
 * @param text all of it, a byte order mark included, since offsets count its UTF-16 code units from the start
 */
public record Document(String id, String source, String text) {

    /** Makes a document that is known by where it comes from. */
    public Document(String source, String text) {
        this(source, source, text);
    }
}
