package nl.aldus.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Decodes UTF-8 and refuses what is not, where {@code new String} would put U+FFFD and say nothing. */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] bytes) throws UnreadableException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableException(
                    "not UTF-8 at byte %d (0x%02X)".formatted(buffer.position(), buffer.get()), e);
        }
    }
}
