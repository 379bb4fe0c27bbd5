package nl.aldus.internal.words;

import java.util.List;
import nl.aldus.lexicon.Lexicon;

/** A lexicon compiled for look-up: each word form has an id, and arrays by id say what it can be. Immutable. */
public final class Words {

    /** The id of a word that is not in the lexicon. */
    public static final int UNKNOWN = WordTable.UNKNOWN;

    private static final Phrase[] NO_PHRASES = {};
    private static final int[] NO_READINGS = {};
    /** Shortest last part of a compound that is looked up, and shortest part before it. */
    private static final int SHORTEST_HEAD = 4;

    private static final int SHORTEST_MODIFIER = 3;
    private static final int LONGEST_COMPOUND = 40;

    private final WordTable table;
    private final long[] classes;
    private final BodyType[] types;
    private final int[][] readings;
    private final Phrase[][] phrases;
    private final List<Verb> verbs;
    private final MarkTable marks;

    Words(
            WordTable table,
            long[] classes,
            BodyType[] types,
            int[][] readings,
            Phrase[][] phrases,
            List<Verb> verbs,
            MarkTable marks) {
        this.table = table;
        this.classes = classes;
        this.types = types;
        this.readings = readings;
        this.phrases = phrases;
        this.verbs = List.copyOf(verbs);
        this.marks = marks;
    }

    /**
     * Compiles a lexicon.
     *
     * @throws nl.aldus.lexicon.LexiconException if an entry makes no sense
     */
    public static Words of(Lexicon lexicon) {
        return new WordsCompiler(lexicon).compile();
    }

    /** Returns the id of the word whose folded hash is given, or {@link #UNKNOWN}. */
    public int find(char[] text, int start, int end, int hash) {
        return table.find(text, start, end, hash);
    }

    /** Returns the id of a word, or {@link #UNKNOWN}. */
    public int find(String word) {
        String folded = Fold.fold(word);
        return table.find(folded.toCharArray(), 0, folded.length(), WordTable.hash(folded));
    }

    /** Returns what the word can be: bits of {@link WordClass}. */
    public long classes(int id) {
        return classes[id];
    }

    /** Returns whether the word can be at least one of the classes. */
    public boolean is(int id, long wordClasses) {
        return (classes[id] & wordClasses) != 0;
    }

    /** Returns what sort of body the word stands for. */
    public BodyType type(int id) {
        return types[id];
    }

    /** Returns the word's readings as forms of reporting verbs: see {@link Reading}. Not to be changed. */
    public int[] readings(int id) {
        int[] of = readings[id];
        return of == null ? NO_READINGS : of;
    }

    /** Returns whether the word is a finite form of a verb that reports without a separable part: {@code zei}, not {@code maakt}. */
    public boolean reportsAlone(int id) {
        for (int reading : readings(id)) {
            Verb verb = verbs.get(Reading.verb(reading));
            if (Reading.is(reading, Reading.FINITE) && verb.particle().length == 0 && verb.takes(Frame.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a reporting verb. */
    public Verb verb(int index) {
        return verbs.get(index);
    }

    /** Returns the entries of several words that begin with this word, the longest first. Not to be changed. */
    public Phrase[] phrasesFrom(int id) {
        Phrase[] of = phrases[id];
        return of == null ? NO_PHRASES : of;
    }

    /** Returns the quotation marks. */
    public MarkTable marks() {
        return marks;
    }

    /**
     * Returns the id of the noun that a compound ends in ({@code boerenvoorman}, {@code NS-topman}), the longest one, or
     * {@link #UNKNOWN}. In Dutch the last part of a compound is its head (e-ANS 12.2).
     */
    public int head(char[] text, int start, int end) {
        int length = end - start;
        if (length < SHORTEST_MODIFIER + SHORTEST_HEAD - 1 || length > LONGEST_COMPOUND) {
            return UNKNOWN;
        }
        for (int i = end - 1; i > start; i--) {
            if (text[i] == '-') {
                int whole = noun(text, i + 1, end);
                return whole != UNKNOWN || i + 1 >= end ? whole : headInside(text, i + 1, end);
            }
            if (Fold.fold(text[i]) == '\'') {
                return member(text, i + 1, end);
            }
        }
        return headInside(text, start, end);
    }

    /** {@code CDA'er}: with -er behind a letter word the noun means a member (e-ANS 12.3). */
    private int member(char[] text, int start, int end) {
        boolean er = end - start >= 2 && text[start] == 'e' && text[start + 1] == 'r';
        if (er && end - start == 2) {
            return find("lid");
        }
        return er && end - start == 3 && text[start + 2] == 's' ? find("leden") : UNKNOWN;
    }

    private int headInside(char[] text, int start, int end) {
        for (int from = start + SHORTEST_MODIFIER; from <= end - SHORTEST_HEAD; from++) {
            int id = noun(text, from, end);
            if (id != UNKNOWN) {
                return id;
            }
        }
        return UNKNOWN;
    }

    private int noun(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = Fold.fold(text[i]);
            if (c != Fold.NOTHING) {
                hash = Fold.hash(hash, c);
            }
        }
        int id = table.find(text, start, end, hash);
        return (classes[id] & (WordClass.PERSON_NOUN | WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) != 0
                ? id
                : UNKNOWN;
    }
}
