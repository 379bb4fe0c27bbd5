package nl.aldus.cli.input;

/** Makes text of the bytes of one document. */
@FunctionalInterface
interface Decoder {

    String decode(byte[] bytes) throws UnreadableException;
}
