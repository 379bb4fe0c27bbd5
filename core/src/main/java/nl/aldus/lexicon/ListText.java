package nl.aldus.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a word list, or of a part of it.
 *
 * @param source where they come from: a file name or the name that the caller gave
 * @param characters the lines, and perhaps more
 * @param length how many of the characters are theirs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record ListText(String source, char[] characters, int length) {

    static ListText of(String lines, String source) {
        return new ListText(source, lines.toCharArray(), lines.length());
    }

    /** Reads the file of the library that holds a list. */
    static ListText of(WordList list) {
        String name = list.fileName();
        try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the library's jar lacks " + name);
            }
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(stream.readAllBytes()));
            return new ListText(name, decoded.array(), decoded.length());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
