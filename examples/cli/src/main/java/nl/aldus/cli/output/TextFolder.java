package nl.aldus.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.aldus.formats.Document;

/**
 * Keeps the text of each document in a file of its own, so that there is something for the offsets to point into. The file
 * is named after the document: {@code krant/een.html} becomes {@code krant/een.html.txt}, and the document {@code 7} of
 * {@code archief.jsonl} becomes {@code archief.jsonl/7.txt}. Thread-safe.
 */
public final class TextFolder {

    private final Path folder;

    /** Keeps texts in a folder, which is made if it is not there. */
    public TextFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes the text of a document; a document of the same name is overwritten. */
    public void keep(Document document) throws IOException {
        Path file = file(document);
        Files.createDirectories(file.getParent());
        Files.writeString(file, document.text(), UTF_8);
    }

    Path file(Document document) {
        Path file = folder;
        for (Path part : Path.of(document.source()).normalize()) {
            file = file.resolve(inside(part.toString()));
        }
        if (document.id().equals(document.source())) {
            return file.resolveSibling(file.getFileName() + ".txt");
        }
        return file.resolve(escaped(document.id()) + ".txt");
    }

    /** Nothing is written outside the folder. */
    private static String inside(String part) {
        return part.equals("..") ? "__" : part;
    }

    /** An id may hold anything; what is no letter, digit, or one of {@code -._} is written as in an address. */
    private static String escaped(String id) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : id.getBytes(UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._".indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return escaped.toString();
    }
}
