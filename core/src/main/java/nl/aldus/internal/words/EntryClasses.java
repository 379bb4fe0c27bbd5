package nl.aldus.internal.words;

import java.util.Locale;
import nl.aldus.lexicon.EntryCursor;
import nl.aldus.lexicon.WordList;

/** What an entry says of the word in its first field. */
final class EntryClasses {

    private EntryClasses() {}

    /** Returns what the word can be: bits of {@link WordClass}. */
    static long classes(WordList list, EntryCursor entry) {
        return switch (list) {
            case PERSON_NOUNS -> WordClass.PERSON_NOUN | gender(entry, 2);
            case BODY_NOUNS -> WordClass.BODY_NOUN;
            case DOCUMENT_NOUNS -> WordClass.DOCUMENT_NOUN | document(entry.field(2));
            case INANIMATE_NOUNS -> WordClass.INANIMATE;
            case OTHER_HOLDERS -> WordClass.OTHER_HOLDER;
            case TITLES -> WordClass.TITLE | gender(entry, 1);
            case FIRST_NAMES -> WordClass.FIRST_NAME | gender(entry, 1);
            case NAME_PARTICLES -> WordClass.NAME_PARTICLE;
            case NAMING_WORDS -> entry.field(1).equals("title") ? WordClass.NAMING | WordClass.WORK : WordClass.NAMING;
            case COUNTRIES -> WordClass.COUNTRY;
            case PLACES -> entry.field(1).equals("capital") ? WordClass.PLACE | WordClass.COUNTRY : WordClass.PLACE;
            case BODIES -> isInCapitals(entry.field(0)) ? WordClass.ACRONYM : WordClass.BODY;
            case CALENDAR -> WordClass.TIME;
            case DETERMINERS -> determiner(entry.field(1));
            case PRONOUNS -> pronoun(entry);
            case PREPOSITIONS -> WordClass.PREPOSITION;
            case CONJUNCTIONS -> conjunction(entry.field(1));
            case ADVERBS ->
                entry.field(1).equals("negation") ? WordClass.ADVERB | WordClass.NEGATION : WordClass.ADVERB;
            case ADJECTIVES -> WordClass.ADJECTIVE;
            case ABBREVIATIONS ->
                entry.field(1).equals("final")
                        ? WordClass.ABBREVIATION | WordClass.FINAL_ABBREVIATION
                        : WordClass.ABBREVIATION;
            case APOSTROPHE_WORDS -> WordClass.APOSTROPHE_WORD;
            case AUXILIARIES -> auxiliary(entry.field(2)) | form(entry.field(3));
            case VERBS, REPORTING_VERBS, REPORTING_PHRASES, ROLE_SYNONYMS, QUOTATION_MARKS -> 0;
        };
    }

    /** Returns what sort of body the word stands for. */
    static BodyType type(WordList list, EntryCursor entry) {
        return switch (list) {
            case COUNTRIES, PLACES -> BodyType.COUNTRY;
            case BODY_NOUNS -> BodyType.valueOf(entry.field(2).toUpperCase(Locale.ROOT));
            case BODIES -> BodyType.valueOf(entry.field(1).toUpperCase(Locale.ROOT));
            default -> BodyType.NONE;
        };
    }

    private static boolean isInCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static long gender(EntryCursor entry, int field) {
        return switch (entry.text()[entry.start(field)]) {
            case 'm' -> WordClass.MALE;
            case 'f' -> WordClass.FEMALE;
            default -> 0;
        };
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
            case "reason" -> WordClass.SUBORDINATOR | WordClass.REASON;
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

    private static long document(String type) {
        return switch (type) {
            case "sign" -> WordClass.SIGN;
            case "research" -> WordClass.RESEARCH;
            default -> 0;
        };
    }

    private static long form(String features) {
        return switch (features) {
            case "participle" -> WordClass.PARTICIPLE;
            case "infinitive" -> WordClass.INFINITIVE;
            default -> WordClass.FINITE;
        };
    }

    private static long pronoun(EntryCursor entry) {
        long bits = entry.field(4).equals("object") ? WordClass.OBJECT_PRONOUN : WordClass.SUBJECT_PRONOUN;
        bits |= switch (entry.field(1)) {
            case "1" -> WordClass.FIRST_PERSON;
            case "2" -> WordClass.SECOND_PERSON;
            default -> 0;
        };
        bits |= entry.field(2).equals("pl") ? WordClass.PLURAL : 0;
        bits |= gender(entry, 3);
        return entry.field(3).equals("n") ? bits | WordClass.NEUTER : bits;
    }
}
