package nl.aldus.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.aldus.cli.input.UnreadableException;
import nl.aldus.formats.Document;

/**
 * A folder with a file for each document, named after it: {@code krant/een.html} becomes {@code krant/een.html.txt}, and the
 * document {@code 7} of {@code archief.jsonl} becomes {@code archief.jsonl/7.txt}. Thread-safe.
 */
public final class DocumentFiles {

    private final Path folder;
    private final String extension;

    /**
     * Names files.
     *
     * @param folder where they go; made if it is not there
     * @param extension what their names end in, behind a full stop
     */
    public DocumentFiles(Path folder, String extension) {
        this.folder = folder;
        this.extension = "." + extension;
    }

    /**
     * Writes the file of a document, in UTF-8, whole or not at all; one of the same name is overwritten.
     *
     * @throws IOException if that fails; the message names the file
     */
    public void write(Document document, String content) throws IOException {
        Path file = file(document);
        Path unfinished = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new IOException("cannot make folder " + file.getParent() + ": " + UnreadableException.reasonOf(e), e);
        }
        try {
            // Not Files.writeString, which throws on a lone surrogate.
            Files.write(unfinished, content.getBytes(UTF_8));
            Files.move(unfinished, file, ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw new IOException("cannot write " + file + ": " + UnreadableException.reasonOf(e), e);
        }
    }

    Path file(Document document) {
        Path file = folder;
        for (Path part : Path.of(document.source()).normalize()) {
            file = file.resolve(inside(part.toString()));
        }
        if (document.id().equals(document.source())) {
            return file.resolveSibling(file.getFileName() + extension);
        }
        return file.resolve(escaped(document.id()) + extension);
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
