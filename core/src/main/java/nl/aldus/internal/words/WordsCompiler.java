package nl.aldus.internal.words;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.aldus.lexicon.EntryCursor;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.LexiconException;
import nl.aldus.lexicon.WordList;
import nl.aldus.model.Reports;

/** Turns the entries of a lexicon into {@link Words}, field by field from where they stand in the text of their list. */
final class WordsCompiler {

    /** Where in a phrase the source stands: {@code wat ... betreft}. */
    private static final String PLACE_OF_SOURCE = " ... ";

    private static final int[] NO_WORDS = {};

    private final Lexicon lexicon;
    private final WordTable table = new WordTable();
    private final ById<BodyType> types = new ById<>(BodyType.NONE);
    private final ById<int[]> readings = new ById<>(new int[0]);
    private final ById<List<Phrase>> phrases = new ById<>(List.of());
    private final ById<List<Phrase>> pronouns = new ById<>(List.of());
    private final ById<List<Phrase>> reportingPhrases = new ById<>(List.of());
    private final ById<int[]> synonyms = new ById<>(NO_WORDS);
    private final List<Verb> verbs = new ArrayList<>();
    private final MarkTable marks = new MarkTable();

    WordsCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Words compile() {
        for (WordList list : WordList.values()) {
            for (EntryCursor entry = lexicon.cursor(list); entry.next(); ) {
                compile(list, entry);
            }
        }
        for (int word = 1; word < table.size(); word++) {
            long classes = table.classes(word);
            boolean onlyVerb = (classes & (WordClass.NOUN | WordClass.ADJECTIVE | WordClass.FUNCTION_WORD)) == 0;
            if ((classes & WordClass.STEM) != 0 && onlyVerb) {
                table.mark(word, WordClass.FINITE);
            }
        }
        table.trim();
        return new Words(
                table,
                types,
                readings,
                byLength(phrases),
                byLength(pronouns),
                byLength(reportingPhrases),
                synonyms,
                verbs,
                marks);
    }

    private void compile(WordList list, EntryCursor entry) {
        switch (list) {
            case VERBS -> verb(entry);
            case REPORTING_VERBS -> reportingVerb(entry);
            case REPORTING_PHRASES -> reportingPhrase(entry);
            case QUOTATION_MARKS -> mark(entry);
            case ROLE_SYNONYMS -> synonyms(entry);
            case PERSON_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS -> {
                word(list, entry);
                addEach(entry, 1, EntryClasses.classes(list, entry) | WordClass.PLURAL, EntryClasses.type(list, entry));
            }
            case COUNTRIES -> {
                word(list, entry);
                inhabitants(entry);
            }
            default -> word(list, entry);
        }
    }

    private void word(WordList list, EntryCursor entry) {
        long classes = EntryClasses.classes(list, entry);
        add(entry.text(), entry.start(0), entry.end(0), classes, EntryClasses.type(list, entry));
    }

    private void inhabitants(EntryCursor entry) {
        String adjective = entry.field(1);
        addEach(entry, 1, WordClass.COUNTRY_ADJECTIVE, BodyType.NONE);
        if (!adjective.equals("-")) {
            add(inflected(adjective), WordClass.COUNTRY_ADJECTIVE);
        }
        long person = WordClass.INHABITANT | WordClass.PERSON_NOUN;
        addEach(entry, 2, person, BodyType.NONE);
        addEach(entry, 3, person | WordClass.PLURAL, BodyType.NONE);
    }

    private void verb(EntryCursor entry) {
        Conjugation.of(entry, (text, start, end, features) -> add(text, start, end, classes(features), BodyType.NONE));
    }

    private void reportingVerb(EntryCursor entry) {
        int frames = 0;
        for (String frame : entry.field(5).split(" ")) {
            frames |= Frame.of(frame);
        }
        String lemma = entry.field(0);
        int plus = lemma.indexOf('+');
        String particle = plus < 0 ? "" : lemma.substring(0, plus).replace('_', ' ');
        int[] words = words(particle.toCharArray(), 0, particle.length());
        boolean joined = !entry.field(2).contains(" ");
        int slash = lemma.indexOf('/');
        String infinitive = (slash < 0 ? lemma : lemma.substring(0, slash)).replace('_', ' ');
        if (words.length > 0) {
            table.mark(words[0], WordClass.VERB_PARTICLE);
        }
        int verb = verbs.size();
        verbs.add(new Verb(
                infinitive.replace("+", joined && words.length == 1 ? "" : " "),
                Reports.valueOf(entry.field(3).toUpperCase(Locale.ROOT)),
                Verb.Strength.valueOf(entry.field(4).toUpperCase(Locale.ROOT)),
                frames,
                words));
        Conjugation.of(entry, (text, start, end, features) -> {
            if (Scan.contains(' ', text, start, end)) {
                char[] word = withoutParticle(new String(text, start, end - start), particle)
                        .toCharArray();
                reading(word, 0, word.length, features, Reading.of(verb, features & ~Reading.JOINED, words));
            } else {
                reading(text, start, end, features, Reading.of(verb, features, words));
            }
        });
    }

    private void reading(char[] text, int start, int end, int features, int reading) {
        int word = table.add(text, start, end);
        table.mark(word, classes(features) | WordClass.REPORTING);
        int[] before = readings.get(word);
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = reading;
        readings.put(word, all);
    }

    /** Returns the participle in {@code te kennen gegeven} and {@code laten weten}: the word that is no separable part. */
    private static String withoutParticle(String form, String particle) {
        return form.endsWith(" " + particle)
                ? form.substring(0, form.indexOf(' '))
                : form.substring(form.lastIndexOf(' ') + 1);
    }

    private void reportingPhrase(EntryCursor entry) {
        Phrase.Source source = switch (entry.field(1)) {
            case "source-follows" -> Phrase.Source.FOLLOWS;
            case "source-inside" -> Phrase.Source.INSIDE;
            case "source-is-subject" -> Phrase.Source.SUBJECT;
            case "before-words" -> Phrase.Source.WORDS;
            case "source-is-possessor" -> Phrase.Source.POSSESSOR;
            case "noun" -> Phrase.Source.NOUN;
            case "in-document" -> Phrase.Source.DOCUMENT;
            default -> Phrase.Source.UNKNOWN;
        };
        String text = entry.field(0);
        int place = text.indexOf(PLACE_OF_SOURCE);
        int end = place < 0 ? text.length() : place;
        int behind = place < 0 ? end : place + PLACE_OF_SOURCE.length();
        char[] chars = text.toCharArray();
        int[] words = words(chars, 0, end);
        int[] closing = words(chars, behind, chars.length);
        phrase(reportingPhrases, new Phrase(text, words, closing, 0, BodyType.NONE, source));
        table.mark(words[0], WordClass.REPORTING_PHRASE_START);
    }

    /** Notes that two nouns may mean the same person, in both directions. */
    private void synonyms(EntryCursor entry) {
        int noun = table.add(entry.text(), entry.start(0), entry.end(0));
        for (String other : entry.field(1).split(",")) {
            char[] word = other.strip().toCharArray();
            int id = table.add(word, 0, word.length);
            synonym(noun, id);
            synonym(id, noun);
        }
    }

    private void synonym(int noun, int other) {
        int[] before = synonyms.get(noun);
        int[] all = Arrays.copyOf(before, before.length + 1);
        all[before.length] = other;
        synonyms.put(noun, all);
    }

    private void mark(EntryCursor entry) {
        try {
            marks.pair(entry.field(0), entry.field(1), entry.field(2).equals("single"));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(entry.source(), entry.line(), String.valueOf(e.getMessage()));
        }
    }

    /** Adds the forms of a field that has several, separated by commas, or none. */
    private void addEach(EntryCursor entry, int field, long classes, BodyType type) {
        char[] text = entry.text();
        int end = entry.end(field);
        boolean unused = Scan.isUnused(text, entry.start(field), end);
        for (int from = unused ? end : entry.start(field); from < end; ) {
            int to = Scan.indexOf(',', text, from, end);
            int first = Scan.stripStart(text, from, to);
            int last = Scan.stripEnd(text, first, to);
            if (first < last) {
                add(text, first, last, classes, type);
            }
            from = to + 1;
        }
    }

    private void add(String form, long classes) {
        add(form.toCharArray(), 0, form.length(), classes, BodyType.NONE);
    }

    private void add(char[] text, int start, int end, long classes, BodyType type) {
        if (Scan.contains(' ', text, start, end)) {
            int[] words = words(text, start, end);
            boolean pronoun = (classes & WordClass.PRONOUN) != 0;
            phrase(pronoun ? pronouns : phrases, new Phrase("", words, NO_WORDS, classes, type, Phrase.Source.NONE));
            table.mark(words[0], pronoun ? WordClass.PRONOUN_START : WordClass.PHRASE_START);
            return;
        }
        int id = table.add(text, start, end);
        table.mark(id, classes);
        if (type != BodyType.NONE) {
            types.put(id, type);
        }
    }

    private void phrase(ById<List<Phrase>> byFirstWord, Phrase phrase) {
        int[] words = phrase.words();
        List<Phrase> known = byFirstWord.get(words[0]);
        if (known.isEmpty()) {
            known = new ArrayList<>(1);
            byFirstWord.put(words[0], known);
        }
        known.add(phrase);
        if (words.length > 1) {
            table.mark(words[1], WordClass.PHRASE_SECOND);
        }
    }

    /** Returns the phrases that begin with each word, the longest first. */
    private ById<Phrase[]> byLength(ById<List<Phrase>> byFirstWord) {
        ById<Phrase[]> sorted = new ById<>(new Phrase[0]);
        for (int word = 1; word < table.size(); word++) {
            List<Phrase> known = byFirstWord.get(word);
            if (!known.isEmpty()) {
                known.sort(comparingInt(phrase -> -phrase.words().length));
                sorted.put(word, known.toArray(Phrase[]::new));
            }
        }
        return sorted;
    }

    /** Returns the ids of words that stand between blanks. */
    private int[] words(char[] text, int start, int end) {
        int[] words = new int[4];
        int count = 0;
        for (int from = start; from < end; ) {
            int to = Scan.indexOf(' ', text, from, end);
            if (from < to) {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = table.add(text, from, to);
            }
            from = to + 1;
        }
        return Arrays.copyOf(words, count);
    }

    private static long classes(int features) {
        long bits = 0;
        if (Reading.is(features, Reading.STEM)) {
            bits |= WordClass.STEM;
        } else if (Reading.is(features, Reading.FINITE)) {
            bits |= WordClass.FINITE;
        }
        if (Reading.is(features, Reading.PARTICIPLE)) {
            bits |= WordClass.PARTICIPLE;
        }
        if (Reading.is(features, Reading.INFINITIVE)) {
            bits |= WordClass.INFINITIVE;
        }
        return bits;
    }

    /** Returns an adjective with its ending: Turks, Turkse; Chinees, Chinese. */
    private static String inflected(String adjective) {
        return adjective.endsWith("ees") ? adjective.substring(0, adjective.length() - 2) + "se" : adjective + "e";
    }
}
