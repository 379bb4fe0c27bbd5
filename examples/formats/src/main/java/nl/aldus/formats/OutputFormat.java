package nl.aldus.formats;

import java.io.Writer;
import java.util.function.Function;

/** How findings can be written. {@code docs/formats.md} shows each and tells what it counts offsets in. */
public enum OutputFormat {
    /** For a person: a line for each quotation. */
    TEXT("txt", "text/plain", false, TextWriter::plain),
    /** For a program: a JSON object for each document, on a line of its own. Offsets count UTF-16 code units. */
    JSONL("jsonl", "application/x-ndjson", false, JsonlWriter::new),
    /** For a browser: a page that shows each text with its quotations marked, and why. There are no offsets. */
    HTML("html", "text/html; charset=utf-8", false, HtmlWriter::new),
    /**
     * For a spreadsheet or a table of statistics: comma-separated values (RFC 4180) with a header, a record for each
     * quotation. Offsets count code points. A text that a spreadsheet would take for a formula has an apostrophe in front.
     */
    CSV("csv", "text/csv; charset=utf-8; header=present", false, CsvWriter::new),
    /** For the annotation tool brat: its standoff format. Offsets count code points. */
    BRAT("ann", "text/plain; charset=utf-8", true, BratWriter::new),
    /**
     * For annotations on the Web: W3C Web Annotations in JSON-LD, a collection for each document, on a line of its own.
     * Offsets count code points.
     */
    W3C("jsonld", "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"", false, W3cWriter::new),
    /** For an edition of the texts: TEI P5, with the speech and the speakers marked in them. There are no offsets. */
    TEI("tei.xml", "application/tei+xml", false, TeiWriter::new),
    /** For Dutch language resources: FoLiA 2, with a layer of statements over the words. There are no offsets. */
    FOLIA("folia.xml", "application/xml", true, FoliaWriter::new);

    private final String extension;
    private final String mediaType;
    private final boolean oneDocument;
    private final Function<Writer, FindingsWriter> writers;

    OutputFormat(String extension, String mediaType, boolean oneDocument, Function<Writer, FindingsWriter> writers) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.oneDocument = oneDocument;
        this.writers = writers;
    }

    /**
     * Returns a writer of this format.
     *
     * @param out where to; best a buffered one, that encodes as UTF-8
     */
    public FindingsWriter writer(Writer out) {
        return writers.apply(out);
    }

    /** Returns what the name of a file of this format usually ends in, behind a full stop. */
    public String extension() {
        return extension;
    }

    /** Returns the media type; where each line stands by itself, that of a line. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns whether the format has a file for each document. Its writer then throws an {@link java.io.IOException} when it
     * is given a second one.
     */
    public boolean holdsOneDocument() {
        return oneDocument;
    }
}
