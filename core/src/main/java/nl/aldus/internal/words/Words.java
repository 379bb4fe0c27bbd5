package nl.aldus.internal.words;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.aldus.lexicon.Lexicon;

/** A lexicon compiled for look-up: each word form has an id, and arrays by id say what it can be. Immutable. */
public final class Words {

    /** The id of a word that is not in the lexicon. */
    public static final int UNKNOWN = WordTable.UNKNOWN;

    /** Shortest last part of a compound that is looked up, and shortest part before it. */
    private static final int SHORTEST_HEAD = 4;

    private static final int SHORTEST_MODIFIER = 3;
    private static final int LONGEST_COMPOUND = 40;
    private static final long HEAD = WordClass.PERSON_NOUN | WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN;
    /** Some ten for each noun. */
    private static final int HEAD_FILTER_BITS = 1 << 17;

    private final WordTable table;
    private final ById<BodyType> types;
    private final ById<int[]> readings;
    private final ById<Phrase[]> phrases;
    private final ById<Phrase[]> pronouns;
    private final ById<Phrase[]> reportingPhrases;
    private final ById<int[]> synonyms;
    private final Verb[] verbs;
    private final MarkTable marks;
    private final KeyFilter headKeys;
    /** The ids of the words that the rules name, so that a short text does not look up some hundred of them again. */
    private final ConcurrentMap<String, Integer> ofRules = new ConcurrentHashMap<>();

    Words(
            WordTable table,
            ById<BodyType> types,
            ById<int[]> readings,
            ById<Phrase[]> phrases,
            ById<Phrase[]> pronouns,
            ById<Phrase[]> reportingPhrases,
            ById<int[]> synonyms,
            List<Verb> verbs,
            MarkTable marks) {
        this.table = table;
        this.types = types;
        this.readings = readings;
        this.phrases = phrases;
        this.pronouns = pronouns;
        this.reportingPhrases = reportingPhrases;
        this.synonyms = synonyms;
        this.verbs = verbs.toArray(Verb[]::new);
        this.marks = marks;
        this.headKeys = new KeyFilter(HEAD_FILTER_BITS);
        for (int id = 1; id < table.size(); id++) {
            if ((table.classes(id) & HEAD) != 0) {
                headKeys.add(table.key(id));
            }
        }
    }

    /**
     * Returns a lexicon compiled, the library's own the first time only.
     *
     * @throws nl.aldus.lexicon.LexiconException if an entry makes no sense
     */
    public static Words of(Lexicon lexicon) {
        return lexicon == Lexicon.dutch() ? Dutch.WORDS : new WordsCompiler(lexicon).compile();
    }

    /** Returns the id of the word whose {@link WordKey} is given, or {@link #UNKNOWN}. */
    public int find(long key, char[] text, int start, int end) {
        return table.find(key, text, start, end);
    }

    /** Returns the id of a word that a rule names, or {@link #UNKNOWN}. Each is remembered: for words of texts use the others. */
    public int find(String word) {
        Integer known = ofRules.get(word);
        return known != null
                ? known
                : ofRules.computeIfAbsent(word, w -> table.find(w.toCharArray(), 0, 0, 0, w.length()));
    }

    /** Returns the ids of some words, {@link #UNKNOWN} for one that is in no list. */
    public int[] findAll(String... some) {
        int[] ids = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            ids[i] = find(some[i]);
        }
        return ids;
    }

    /** Returns the id of the word that two stretches of a text make together, or {@link #UNKNOWN}. */
    public int find(char[] text, int start, int end, int otherStart, int otherEnd) {
        return table.find(text, start, end, otherStart, otherEnd);
    }

    /** Returns what the word can be: bits of {@link WordClass}. */
    public long classes(int id) {
        return table.classes(id);
    }

    /** Returns whether the word can be at least one of the classes. */
    public boolean is(int id, long wordClasses) {
        return (table.classes(id) & wordClasses) != 0;
    }

    /** Returns what sort of body the word stands for. */
    public BodyType type(int id) {
        return types.get(id);
    }

    /** Returns the word's readings as forms of reporting verbs: see {@link Reading}. Not to be changed. */
    public int[] readings(int id) {
        return readings.get(id);
    }

    /** Returns whether another noun is in use for the same person. */
    public boolean hasSynonyms(int noun) {
        return synonyms.get(noun).length > 0;
    }

    /** Returns whether two nouns are in use for the same person in turn: {@code advocaat}, {@code raadsman}. */
    public boolean areSynonyms(int noun, int other) {
        for (int synonym : synonyms.get(noun)) {
            if (synonym == other) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the word is a finite form of a verb that reports without a separable part: {@code zei}, not {@code maakt}. */
    public boolean reportsAlone(int id) {
        for (int reading : readings(id)) {
            Verb verb = verbs[Reading.verb(reading)];
            if (Reading.is(reading, Reading.FINITE) && verb.particle().length == 0 && verb.takes(Frame.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns a reporting verb. */
    public Verb verb(int index) {
        return verbs[index];
    }

    /** Returns the names and nouns of several words that begin with this word, the longest first. Not to be changed. */
    public Phrase[] phrasesFrom(int id) {
        return phrases.get(id);
    }

    /** Returns the pronouns of several words that begin with this word, the longest first. Not to be changed. */
    public Phrase[] pronounsFrom(int id) {
        return pronouns.get(id);
    }

    /** Returns the reporting phrases of one word or more that begin with this word, the longest first. Not to be changed. */
    public Phrase[] reportingPhrasesFrom(int id) {
        return reportingPhrases.get(id);
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
            if (text[i] == '-' && i + 1 < end && Character.isUpperCase(text[i + 1])) {
                return besideName(text, start, i, end);
            }
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

    /**
     * Returns the noun of a compound whose last part has a capital: {@code VVD-Kamerlid}, behind the name of an organisation;
     * {@code kabinet-Jansen}, before the name of what it is (Taaladvies). Two names make a name.
     */
    private int besideName(char[] text, int start, int hyphen, int end) {
        if (is(table.find(text, start, hyphen, hyphen, hyphen), WordClass.BODY | WordClass.ACRONYM)) {
            return noun(text, hyphen + 1, end);
        }
        int noun = Character.isUpperCase(text[start]) ? UNKNOWN : noun(text, start, hyphen);
        return is(noun, WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN) ? noun : UNKNOWN;
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
        return nounAtEnd(text, start + SHORTEST_MODIFIER, end - SHORTEST_HEAD, end);
    }

    private int noun(char[] text, int start, int end) {
        return nounAtEnd(text, start, start, end);
    }

    /**
     * Returns the longest noun that ends where given and begins in a range, both ends included. The key of each ending
     * is that of the one before with one more character in front.
     */
    private int nounAtEnd(char[] text, int firstStart, int lastStart, int end) {
        int longest = UNKNOWN;
        long spelling = 0;
        int length = 0;
        boolean plain = true;
        int hash = 0;
        int power = 1;
        for (int start = end - 1; start >= firstStart; start--) {
            char c = Fold.fold(text[start]);
            if (c != Fold.NOTHING) {
                spelling = WordKey.spellBefore(c, spelling, length++);
                plain &= WordKey.isPlain(c);
                hash += c * power;
                power *= Fold.HASH_FACTOR;
            }
            long key = WordKey.of(plain, length, spelling, hash);
            if (start <= lastStart && headKeys.mayContain(key)) {
                int id = table.find(key, text, start, end);
                longest = (table.classes(id) & HEAD) != 0 ? id : longest;
            }
        }
        return longest;
    }

    private static final class Dutch {

        static final Words WORDS = new WordsCompiler(Lexicon.dutch()).compile();
    }
}
