package nl.aldus.benchmarks;

import java.util.function.IntFunction;

/** Texts that nobody writes, each made to be hard on one thing that a finder does. */
public enum Pathology {
    /** Marks that only open: each waits for a closing one that never comes. */
    ONLY_OPENING(size -> repeat("„a ", size)),
    /** Marks that only close: each looks back for an opening one that never was. */
    ONLY_CLOSING(size -> repeat("a” ", size)),
    /** Nothing but pairs, with nothing in them. */
    ALTERNATING(size -> repeat("“”", size)),
    /** Quotations in quotations in quotations, all closed at the end. */
    DEEP_NESTING(size -> repeat("“a ‘a ", size / 2) + repeat("a’ a” ", size / 2)),
    /** A sentence that does not end. */
    ONE_SENTENCE(size -> repeat("en de schipper zei dat het water in de haven zakte, ", size)),
    /** Always the same name. */
    NAME_REPEATED(size -> repeat("Jansen ", size)),
    /** Always another name, and each of them speaks. */
    DIFFERENT_NAMES(Pathology::differentNames),
    /** Nothing but ends of lines. */
    ONLY_NEWLINES(size -> repeat("\n", size)),
    /** One word. */
    NO_BLANKS(size -> repeat("waterstand", size)),
    /** Every glyph that is a quotation mark in some script, in turn. */
    EVERY_QUOTATION_MARK(size ->
            repeat("a \"a 'a «a »a ‘a ’a ‚a ‛a “a ”a „a ‟a ‹a ›a 「a 」a 『a 』a 〝a 〞a 〟a ＂a ＇a ｢a ｣a `a ´a ", size)),
    /** Letters under a pile of accents that Unicode combines with them. */
    COMBINING_MARKS(size -> repeat("zei e\u0301\u0302\u0303\u0308 “a\u0301”, ", size)),
    /** Halves of characters, which no well-formed text has. */
    LONE_SURROGATES(size -> repeat("\uD83D“\uDE00” zei \uD83D, ", size)),
    /** Hebrew between Dutch quotation marks. */
    RIGHT_TO_LEFT(size -> repeat("“\u05E9\u05DC\u05D5\u05DD”, zei \u05D3\u05D5\u05D3. ", size));

    private static final String CONSONANTS = "bdfghjklmnprstvw";
    private static final String VOWELS = "aeiou";

    private final IntFunction<String> builder;

    Pathology(IntFunction<String> builder) {
        this.builder = builder;
    }

    /** Returns such a text of about this many characters. */
    String ofAbout(int size) {
        return builder.apply(size);
    }

    private static String repeat(String piece, int size) {
        return piece.repeat(size / piece.length());
    }

    private static String differentNames(int size) {
        StringBuilder text = new StringBuilder(size + 100);
        for (int number = 0; text.length() < size; number++) {
            text.append("“Ja”, zei V").append(syllables(number)).append("ink. ");
        }
        return text.toString();
    }

    /** Spells a number in syllables, each number in its own way. */
    private static String syllables(int number) {
        StringBuilder spelled = new StringBuilder();
        int rest = number;
        do {
            spelled.append(VOWELS.charAt(rest % VOWELS.length()));
            rest /= VOWELS.length();
            spelled.append(CONSONANTS.charAt(rest % CONSONANTS.length()));
            rest /= CONSONANTS.length();
        } while (rest > 0);
        return spelled.toString();
    }
}
