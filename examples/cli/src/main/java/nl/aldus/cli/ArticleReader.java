package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.aldus.formats.Document;

/** Reads a file, or standard input for {@code -}, as UTF-8 and refuses what is not. */
final class ArticleReader {

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;

    ArticleReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    Document read(String source) throws UnreadableException {
        try {
            return new Document(source, decode(bytes(source)));
        } catch (IOException e) {
            throw new UnreadableException(reason(e), e);
        } catch (InvalidPathException e) {
            throw new UnreadableException("not a file name: " + e.getReason(), e);
        }
    }

    private byte[] bytes(String source) throws IOException, UnreadableException {
        if (source.equals(STANDARD_INPUT)) {
            return standardInput.readAllBytes();
        }
        Path file = Path.of(source);
        if (Files.isDirectory(file)) {
            throw new UnreadableException("is a directory", null);
        }
        return Files.readAllBytes(file);
    }

    /** The decoder that {@code new String} uses would put U+FFFD for what it cannot read, and say nothing. */
    private static String decode(byte[] bytes) throws UnreadableException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    "not UTF-8 at byte %d (0x%02X)".formatted(buffer.position(), buffer.get()), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        // The message of this one begins with the file's name, which the user sees already.
        String reason = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason;
    }
}
