package nl.aldus.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the library knows about Dutch words: the lists of {@link WordList}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.dutch().with(WordList.PERSON_NOUNS, "kaasmeester ; kaasmeesters ; -");
 * QuoteFinder finder = QuoteFinder.builder().lexicon(lexicon).build();
 * }</pre>
 */
public final class Lexicon {

    private final Map<WordList, List<Entry>> lists;

    private Lexicon(Map<WordList, List<Entry>> lists) {
        this.lists = lists;
    }

    /** Returns the lexicon that the library brings. The files are read once. */
    public static Lexicon dutch() {
        return Dutch.LEXICON;
    }

    /**
     * Returns a lexicon with more entries in one list.
     *
     * @param list the list to add to
     * @param lines the entries, one a line, in the form of that list
     * @throws LexiconException if a line does not have that form; the message counts lines from 1
     */
    public Lexicon with(WordList list, String lines) {
        return with(list, lines, list.fileName() + " (added)");
    }

    /**
     * Returns a lexicon with more entries in one list.
     *
     * @param list the list to add to
     * @param lines the entries, one a line, in the form of that list
     * @param source where the lines come from, such as the name of a file; error messages begin with it
     * @throws LexiconException if a line does not have that form; the message names the source and counts lines from 1
     */
    public Lexicon with(WordList list, String lines, String source) {
        Map<WordList, List<Entry>> more = new EnumMap<>(lists);
        List<Entry> entries = new ArrayList<>(entries(list));
        entries.addAll(LexiconReader.read(list, lines, source));
        more.put(list, List.copyOf(entries));
        return new Lexicon(more);
    }

    /** Returns the entries of a list in order. */
    public List<Entry> entries(WordList list) {
        return lists.getOrDefault(list, List.of());
    }

    private static final class Dutch {

        static final Lexicon LEXICON = read();

        private static Lexicon read() {
            Map<WordList, List<Entry>> lists = new EnumMap<>(WordList.class);
            for (WordList list : WordList.values()) {
                lists.put(list, List.copyOf(LexiconReader.read(list, resource(list.fileName()), list.fileName())));
            }
            return new Lexicon(lists);
        }

        private static String resource(String name) {
            try (InputStream stream = Lexicon.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException("the library's jar lacks " + name);
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
    }
}
