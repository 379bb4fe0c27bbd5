package nl.aldus.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.UUID;

/**
 * Gives what is written about a document the names that the Web wants: IRIs, the same in each run over the same document.
 * Immutable and thread-safe.
 */
final class AnnotationNames {

    private final UUID document;

    private AnnotationNames(UUID document) {
        this.document = document;
    }

    static AnnotationNames of(Document document) {
        String all = String.join("\0", document.source(), document.id(), document.text());
        return new AnnotationNames(UUID.nameUUIDFromBytes(all.getBytes(UTF_8)));
    }

    /** Returns a name that no other document, and nothing else of this one, has. */
    String of(String what) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((document + " " + what).getBytes(UTF_8));
    }

    /**
     * Returns an IRI of a document. Its id or source is taken as it is if it is an absolute IRI already; a file becomes a
     * relative reference, for whoever reads the annotations beside the files; and a document that is one of several in its
     * source is a fragment of it.
     */
    static String iri(Document document) {
        if (document.id().equals(document.source()) || isAbsolute(document.id())) {
            return iri(document.id());
        }
        return iri(document.source()) + "#" + encoded(document.id());
    }

    private static String iri(String name) {
        if (isAbsolute(name)) {
            return name;
        }
        String path = encoded(name);
        if (path.startsWith("//")) {
            // What follows would pass for a host (RFC 3986, 3.3).
            return "/." + path;
        }
        int colon = path.indexOf(':');
        int slash = path.indexOf('/');
        // What stands before a colon in the first step would pass for a scheme (RFC 3986, 4.2).
        return colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path;
    }

    /** A single letter is a drive of Windows rather than a scheme. */
    private static boolean isAbsolute(String name) {
        try {
            URI uri = new URI(name);
            return uri.isAbsolute() && uri.getScheme().length() > 1;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String encoded(String path) {
        try {
            // With neither scheme nor host, and a slash in front, all of it is read as the path.
            return new URI(null, null, "/" + Characters.encodable(path), null)
                    .toString()
                    .substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path: " + path, e);
        }
    }
}
