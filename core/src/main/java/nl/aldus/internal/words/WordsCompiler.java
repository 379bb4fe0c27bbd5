package nl.aldus.internal.words;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aldus.lexicon.Entry;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.LexiconException;
import nl.aldus.lexicon.WordList;
import nl.aldus.model.Reports;

/** Turns the entries of a lexicon into {@link Words}. */
final class WordsCompiler {

    private final Lexicon lexicon;
    /** The words met, by their folded spelling, each with its number. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final List<String> spellings = new ArrayList<>();
    private final List<Verb> verbs = new ArrayList<>();
    private final Map<Integer, List<Integer>> readings = new HashMap<>();
    private final Map<Integer, List<Phrase>> phrases = new HashMap<>();
    private final Map<Integer, List<Phrase>> reportingPhrases = new HashMap<>();
    private long[] classes = new long[1 << 12];
    private BodyType[] types = filled(1 << 12);

    WordsCompiler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Words compile() {
        nouns();
        names();
        functionWords();
        for (Entry entry : lexicon.entries(WordList.VERBS)) {
            generalVerb(entry);
        }
        for (Entry entry : lexicon.entries(WordList.REPORTING_VERBS)) {
            reportingVerb(entry);
        }
        for (Entry entry : lexicon.entries(WordList.REPORTING_PHRASES)) {
            Phrase.Source source = switch (entry.field(1)) {
                case "source-follows" -> Phrase.Source.FOLLOWS;
                case "source-is-subject" -> Phrase.Source.SUBJECT;
                case "noun" -> Phrase.Source.NOUN;
                default -> Phrase.Source.UNKNOWN;
            };
            phrase(reportingPhrases, entry.field(0), 0, BodyType.NONE, source);
        }
        MarkTable marks = new MarkTable();
        for (Entry entry : lexicon.entries(WordList.QUOTATION_MARKS)) {
            try {
                marks.pair(entry.field(0), entry.field(1), entry.field(2).equals("single"));
            } catch (IllegalArgumentException e) {
                throw new LexiconException(entry.source(), entry.line(), String.valueOf(e.getMessage()));
            }
        }
        return finish(marks);
    }

    private Words finish(MarkTable marks) {
        phrases.keySet().forEach(word -> mark(word, WordClass.PHRASE_START));
        reportingPhrases.keySet().forEach(word -> mark(word, WordClass.REPORTING_PHRASE_START));
        for (int word = 0; word < spellings.size(); word++) {
            boolean onlyVerb = (classes[word] & (WordClass.NOUN | WordClass.ADJECTIVE | WordClass.FUNCTION_WORD)) == 0;
            if ((classes[word] & WordClass.STEM) != 0 && onlyVerb) {
                classes[word] |= WordClass.FINITE;
            }
        }
        int[] ids = new int[spellings.size()];
        WordTable table = new WordTable(spellings, classes, ids);
        BodyType[] typesById = filled(table.size());
        int[][] readingsById = new int[table.size()][];
        for (int word = 0; word < ids.length; word++) {
            typesById[ids[word]] = types[word];
        }
        readings.forEach((word, list) -> readingsById[ids[word]] =
                list.stream().mapToInt(Integer::intValue).toArray());
        return new Words(
                table,
                typesById,
                readingsById,
                byFirstWord(phrases, ids, table.size()),
                byFirstWord(reportingPhrases, ids, table.size()),
                verbs.stream().map(verb -> verb.withIds(ids)).toList(),
                marks);
    }

    private static Phrase[][] byFirstWord(Map<Integer, List<Phrase>> lists, int[] ids, int size) {
        Phrase[][] byId = new Phrase[size][];
        lists.forEach((word, list) -> byId[ids[word]] = list.stream()
                .sorted(comparingInt((Phrase phrase) -> phrase.words().length).reversed())
                .map(phrase -> phrase.withIds(ids))
                .toArray(Phrase[]::new));
        return byId;
    }

    /** Returns the number of a word, giving it one if it has none. */
    private int number(String form) {
        String folded = Fold.fold(form);
        Integer known = numbers.putIfAbsent(folded, spellings.size());
        if (known == null) {
            spellings.add(folded);
            return spellings.size() - 1;
        }
        return known;
    }

    private void nouns() {
        for (Entry entry : lexicon.entries(WordList.PERSON_NOUNS)) {
            long gender = gender(entry.field(2));
            add(entry.field(0), WordClass.PERSON_NOUN | gender, BodyType.NONE);
            addEach(entry.field(1), WordClass.PERSON_NOUN | WordClass.PLURAL | gender, BodyType.NONE);
        }
        for (Entry entry : lexicon.entries(WordList.BODY_NOUNS)) {
            add(entry.field(0), WordClass.BODY_NOUN, type(entry.field(2)));
            addEach(entry.field(1), WordClass.BODY_NOUN | WordClass.PLURAL, type(entry.field(2)));
        }
        for (Entry entry : lexicon.entries(WordList.DOCUMENT_NOUNS)) {
            add(entry.field(0), WordClass.DOCUMENT_NOUN, BodyType.NONE);
            addEach(entry.field(1), WordClass.DOCUMENT_NOUN | WordClass.PLURAL, BodyType.NONE);
        }
        addAll(WordList.INANIMATE_NOUNS, WordClass.INANIMATE);
        for (Entry entry : lexicon.entries(WordList.TITLES)) {
            add(entry.field(0), WordClass.TITLE | gender(entry.field(1)), BodyType.NONE);
        }
        addAll(WordList.NAMING_WORDS, WordClass.NAMING);
    }

    private void names() {
        for (Entry entry : lexicon.entries(WordList.FIRST_NAMES)) {
            add(entry.field(0), WordClass.FIRST_NAME | gender(entry.field(1)), BodyType.NONE);
        }
        addAll(WordList.NAME_PARTICLES, WordClass.NAME_PARTICLE);
        for (Entry entry : lexicon.entries(WordList.COUNTRIES)) {
            add(entry.field(0), WordClass.COUNTRY, BodyType.COUNTRY);
            addEach(entry.field(1), WordClass.COUNTRY_ADJECTIVE, BodyType.NONE);
            if (!entry.field(1).equals("-")) {
                add(inflected(entry.field(1)), WordClass.COUNTRY_ADJECTIVE, BodyType.NONE);
            }
            addEach(entry.field(2), WordClass.INHABITANT | WordClass.PERSON_NOUN, BodyType.NONE);
            addEach(entry.field(3), WordClass.INHABITANT | WordClass.PERSON_NOUN | WordClass.PLURAL, BodyType.NONE);
        }
        for (Entry entry : lexicon.entries(WordList.PLACES)) {
            boolean speaks = entry.field(1).equals("capital");
            add(entry.field(0), WordClass.PLACE | (speaks ? WordClass.COUNTRY : 0), BodyType.COUNTRY);
        }
        for (Entry entry : lexicon.entries(WordList.BODIES)) {
            String name = entry.field(0);
            boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
            add(name, capitals ? WordClass.ACRONYM : WordClass.BODY, type(entry.field(1)));
        }
    }

    private void functionWords() {
        addAll(WordList.CALENDAR, WordClass.TIME);
        addByKind(WordList.DETERMINERS, WordsCompiler::determiner);
        for (Entry entry : lexicon.entries(WordList.PRONOUNS)) {
            add(entry.field(0), pronoun(entry), BodyType.NONE);
        }
        addAll(WordList.PREPOSITIONS, WordClass.PREPOSITION);
        addByKind(WordList.CONJUNCTIONS, WordsCompiler::conjunction);
        addByKind(
                WordList.ADVERBS,
                kind -> kind.equals("negation") ? WordClass.ADVERB | WordClass.NEGATION : WordClass.ADVERB);
        addAll(WordList.ADJECTIVES, WordClass.ADJECTIVE);
        addByKind(
                WordList.ABBREVIATIONS,
                kind -> kind.equals("final")
                        ? WordClass.ABBREVIATION | WordClass.FINAL_ABBREVIATION
                        : WordClass.ABBREVIATION);
        addAll(WordList.APOSTROPHE_WORDS, WordClass.APOSTROPHE_WORD);
        for (Entry entry : lexicon.entries(WordList.AUXILIARIES)) {
            add(entry.field(0), auxiliary(entry.field(2)) | form(entry.field(3)), BodyType.NONE);
        }
    }

    private void generalVerb(Entry entry) {
        for (Conjugation.Form form : Conjugation.of(entry.field(0), entry.field(1), entry.field(2))) {
            add(form.text(), classes(form.features()), BodyType.NONE);
        }
    }

    private void reportingVerb(Entry entry) {
        int frames = 0;
        for (String frame : entry.field(5).split(" ")) {
            frames |= Frame.of(frame);
        }
        String lemma = entry.field(0);
        int plus = lemma.indexOf('+');
        int[] particle = plus < 0 ? new int[0] : ids(lemma.substring(0, plus).replace('_', ' '));
        boolean joined = !entry.field(2).contains(" ");
        int slash = lemma.indexOf('/');
        String infinitive = (slash < 0 ? lemma : lemma.substring(0, slash)).replace('_', ' ');
        if (particle.length > 0) {
            mark(particle[0], WordClass.VERB_PARTICLE);
        }
        int verb = verbs.size();
        verbs.add(new Verb(
                infinitive.replace("+", joined && particle.length == 1 ? "" : " "),
                Reports.valueOf(entry.field(3).toUpperCase(Locale.ROOT)),
                Verb.Strength.valueOf(entry.field(4).toUpperCase(Locale.ROOT)),
                frames,
                particle));
        for (Conjugation.Form form : Conjugation.of(lemma, entry.field(1), entry.field(2))) {
            String word = withoutParticle(
                    form.text(), plus < 0 ? "" : lemma.substring(0, plus).replace('_', ' '));
            add(word, classes(form.features()) | WordClass.REPORTING, BodyType.NONE);
            int features = word.equals(form.text()) ? form.features() : form.features() & ~Reading.JOINED;
            readings.computeIfAbsent(number(word), id -> new ArrayList<>()).add(Reading.of(verb, features));
        }
    }

    /** Returns the participle in {@code te kennen gegeven} and {@code laten weten}: the word that is no separable part. */
    private static String withoutParticle(String form, String particle) {
        return form.endsWith(" " + particle)
                ? form.substring(0, form.indexOf(' '))
                : form.substring(form.lastIndexOf(' ') + 1);
    }

    private void addAll(WordList list, long bits) {
        addByKind(list, kind -> bits);
    }

    private void addByKind(WordList list, java.util.function.ToLongFunction<String> bits) {
        for (Entry entry : lexicon.entries(list)) {
            String kind = entry.fields().size() > 1 ? entry.field(1) : "";
            add(entry.field(0), bits.applyAsLong(kind), BodyType.NONE);
        }
    }

    private void addEach(String forms, long bits, BodyType type) {
        if (!forms.equals("-")) {
            for (String form : forms.split(",")) {
                add(form.strip(), bits, type);
            }
        }
    }

    private void add(String form, long bits, BodyType type) {
        if (form.contains(" ")) {
            phrase(phrases, form, bits, type, Phrase.Source.NONE);
            return;
        }
        int id = number(form);
        mark(id, bits);
        if (type != BodyType.NONE) {
            types[id] = type;
        }
    }

    private void phrase(Map<Integer, List<Phrase>> lists, String form, long bits, BodyType type, Phrase.Source source) {
        int[] ids = ids(form);
        lists.computeIfAbsent(ids[0], id -> new ArrayList<>()).add(new Phrase(form, ids, bits, type, source));
        if (ids.length > 1) {
            mark(ids[1], WordClass.PHRASE_SECOND);
        }
    }

    private int[] ids(String form) {
        int[] ids = Arrays.stream(form.split(" ")).mapToInt(this::number).toArray();
        for (int id : ids) {
            mark(id, 0);
        }
        return ids;
    }

    private void mark(int id, long bits) {
        if (id >= classes.length) {
            classes = Arrays.copyOf(classes, classes.length * 2);
            BodyType[] more = filled(types.length * 2);
            System.arraycopy(types, 0, more, 0, types.length);
            types = more;
        }
        classes[id] |= bits;
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

    private static BodyType[] filled(int length) {
        BodyType[] types = new BodyType[length];
        Arrays.fill(types, BodyType.NONE);
        return types;
    }

    private static long gender(String field) {
        return switch (field) {
            case "m" -> WordClass.MALE;
            case "f" -> WordClass.FEMALE;
            default -> 0;
        };
    }

    private static BodyType type(String field) {
        return BodyType.valueOf(field.toUpperCase(Locale.ROOT));
    }

    private static long determiner(String kind) {
        return switch (kind) {
            case "definite" -> WordClass.DEFINITE;
            case "indefinite" -> WordClass.INDEFINITE;
            case "demonstrative" -> WordClass.DEMONSTRATIVE;
            case "possessive" -> WordClass.POSSESSIVE;
            case "quantifier" -> WordClass.QUANTIFIER;
            default -> WordClass.NUMERAL;
        };
    }

    private static long conjunction(String kind) {
        return switch (kind) {
            case "coordinating" -> WordClass.COORDINATOR;
            case "complementiser" -> WordClass.COMPLEMENTISER;
            case "subordinating" -> WordClass.SUBORDINATOR;
            case "relative" -> WordClass.RELATIVE;
            default -> WordClass.INTERROGATIVE;
        };
    }

    private static long auxiliary(String function) {
        return switch (function) {
            case "perfect" -> WordClass.PERFECT;
            case "passive" -> WordClass.PASSIVE;
            case "future" -> WordClass.FUTURE;
            case "hearsay" -> WordClass.HEARSAY;
            default -> WordClass.MODAL;
        };
    }

    private static long form(String features) {
        return switch (features) {
            case "participle" -> WordClass.PARTICIPLE;
            case "infinitive" -> WordClass.INFINITIVE;
            default -> WordClass.FINITE;
        };
    }

    private static long pronoun(Entry entry) {
        long bits = entry.field(4).equals("object") ? WordClass.OBJECT_PRONOUN : WordClass.SUBJECT_PRONOUN;
        bits |= switch (entry.field(1)) {
            case "1" -> WordClass.FIRST_PERSON;
            case "2" -> WordClass.SECOND_PERSON;
            default -> 0;
        };
        bits |= entry.field(2).equals("pl") ? WordClass.PLURAL : 0;
        bits |= gender(entry.field(3));
        return entry.field(3).equals("n") ? bits | WordClass.NEUTER : bits;
    }
}
