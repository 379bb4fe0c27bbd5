package nl.aldus.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * What the library knows about Dutch words: the lists of {@link WordList}. Immutable and thread-safe.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.dutch().with(WordList.PERSON_NOUNS, "kaasmeester ; kaasmeesters ; -");
 * QuoteFinder finder = QuoteFinder.builder().lexicon(lexicon).build();
 * }</pre>
 *
 * <p>A lexicon keeps the lines that were added to it and not the library's own, which are read when they are asked for.
 */
public final class Lexicon {

    private static final Lexicon DUTCH = new Lexicon(List.of());

    private final List<Addition> additions;

    private record Addition(WordList list, String lines, String source) {}

    private Lexicon(List<Addition> additions) {
        this.additions = additions;
    }

    /** Returns the lexicon that the library brings, always the same object. */
    public static Lexicon dutch() {
        return DUTCH;
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
        LexiconReader.read(list, lines, source);
        List<Addition> more = new ArrayList<>(additions);
        more.add(new Addition(list, lines, source));
        return new Lexicon(List.copyOf(more));
    }

    /** Returns the entries of a list in order. Reads and checks the list anew, which takes time linear in its length. */
    public List<Entry> entries(WordList list) {
        return LexiconReader.read(list, cursor(list));
    }

    /** Returns a cursor before the first entry of a list; it does not check the library's own lines. */
    public EntryCursor cursor(WordList list) {
        List<ListText> texts = new ArrayList<>();
        texts.add(ListText.of(list));
        for (Addition addition : additions) {
            if (addition.list == list) {
                texts.add(ListText.of(addition.lines, addition.source));
            }
        }
        return new EntryCursor(texts.iterator());
    }
}
