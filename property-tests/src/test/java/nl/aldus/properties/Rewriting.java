package nl.aldus.properties;

import java.text.Normalizer;
import nl.aldus.model.Span;

/** A text written in another way, and where each place of the old one is in the new one. */
final class Rewriting {

    private final StringBuilder text = new StringBuilder();
    private final int[] places;
    private final int[] ends;

    private Rewriting(int length) {
        places = new int[length + 1];
        ends = new int[length + 1];
    }

    /** What becomes of the character at a place. */
    private interface Change {
        String of(String text, int at);
    }

    private static Rewriting of(String text, Change change) {
        Rewriting rewriting = new Rewriting(text.length());
        for (int i = 0; i < text.length(); i++) {
            rewriting.places[i] = rewriting.text.length();
            rewriting.text.append(change.of(text, i));
            rewriting.ends[i + 1] = rewriting.text.length();
        }
        return rewriting;
    }

    /** Ends lines as Windows does. */
    static Rewriting windowsLines(String text) {
        return of(text, (all, at) -> all.charAt(at) == '\n' ? "\r\n" : all.substring(at, at + 1));
    }

    /** Puts accents behind their letters. */
    static Rewriting decomposed(String text) {
        return of(text, (all, at) -> Normalizer.normalize(all.substring(at, at + 1), Normalizer.Form.NFD));
    }

    /** Puts an invisible character between two letters of a word, each time after some letters. */
    static Rewriting withInvisible(String text, String invisible, int distance) {
        return of(text, (all, at) -> {
            boolean inWord = at > 0 && Character.isLetter(all.charAt(at - 1)) && Character.isLetter(all.charAt(at));
            return (inWord && at % distance == 0 ? invisible : "") + all.charAt(at);
        });
    }

    String text() {
        return text.toString();
    }

    Span place(Span span) {
        return new Span(places[span.start()], ends[span.end()]);
    }
}
