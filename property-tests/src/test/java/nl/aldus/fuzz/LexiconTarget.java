package nl.aldus.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.LexiconException;
import nl.aldus.lexicon.WordList;

/**
 * Adds any lines to any word list. Either the reader or the finder's builder refuses them and names the line, or the
 * finder works with them.
 */
public final class LexiconTarget {

    private static final String ARTICLE =
            "\"De pont vaart weer\", zei schipper Ruben Stelma. Volgens hem is dat 'op tijd'.";

    private LexiconTarget() {}

    /**
     * Runs one input; the fuzzer calls it.
     *
     * @param input in UTF-8, first a line with the name of the list, such as {@code titles.txt}, then the lines to add
     * @throws AssertionError if lines are refused without telling which
     */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        if (end >= 0) {
            Arrays.stream(WordList.values())
                    .filter(list -> list.fileName().equals(text.substring(0, end)))
                    .forEach(list -> check(list, text.substring(end + 1)));
        }
    }

    static void check(WordList list, String lines) {
        QuoteFinder finder;
        try {
            finder = QuoteFinder.builder()
                    .lexicon(Lexicon.dutch().with(list, lines))
                    .build();
        } catch (LexiconException e) {
            if (!e.getMessage().matches("(?s)" + list.fileName() + " \\(added\\):[0-9]+: .+")) {
                throw new AssertionError("does not name the line", e);
            }
            return;
        }
        Invariants.check(ARTICLE, finder.find(ARTICLE));
        Invariants.check(lines, finder.find(lines));
    }
}
