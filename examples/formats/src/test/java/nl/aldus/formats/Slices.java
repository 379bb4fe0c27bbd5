package nl.aldus.formats;

import java.util.Arrays;
import nl.aldus.model.Span;

/** Cuts a text by code points, the plain way, to check offsets against. Lone surrogates are U+FFFD in it. */
final class Slices {

    private final int[] codePoints;

    Slices(Document document) {
        this.codePoints = document.text()
                .codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .toArray();
    }

    /** Returns the code points from {@code start} up to {@code end}. */
    String of(int start, int end) {
        int[] slice = Arrays.copyOfRange(codePoints, start, end);
        if (end > codePoints.length) {
            throw new IndexOutOfBoundsException(end);
        }
        return new String(slice, 0, slice.length);
    }

    /** Returns a stretch of the library's own findings as it is in this text. */
    static String of(Span span, Document document) {
        String before = document.text().substring(0, span.start());
        int start = (int) before.codePoints().count();
        int end = start + (int) span.in(document.text()).codePoints().count();
        return new Slices(document).of(start, end);
    }

    /** Returns a text as XML can hold it: U+FFFD stands for each character that it does not allow. */
    static String asXml(String text) {
        StringBuilder xml = new StringBuilder();
        text.codePoints().forEach(c -> xml.appendCodePoint(isXml(c) ? c : 0xFFFD));
        return xml.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean isXml(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
