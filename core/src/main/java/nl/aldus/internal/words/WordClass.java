package nl.aldus.internal.words;

/** What a word form can be: bits of a long, several of which may be set for one form. */
public final class WordClass {

    public static final long DEFINITE = 1L;
    public static final long INDEFINITE = 1L << 1;
    public static final long DEMONSTRATIVE = 1L << 2;
    public static final long POSSESSIVE = 1L << 3;
    public static final long QUANTIFIER = 1L << 4;
    public static final long NUMERAL = 1L << 5;
    public static final long DETERMINER = DEFINITE | INDEFINITE | DEMONSTRATIVE | POSSESSIVE | QUANTIFIER | NUMERAL;

    public static final long SUBJECT_PRONOUN = 1L << 6;
    public static final long OBJECT_PRONOUN = 1L << 7;
    public static final long PRONOUN = SUBJECT_PRONOUN | OBJECT_PRONOUN;
    public static final long FIRST_PERSON = 1L << 8;
    public static final long SECOND_PERSON = 1L << 9;
    public static final long PLURAL = 1L << 10;
    public static final long MALE = 1L << 11;
    public static final long FEMALE = 1L << 12;
    public static final long NEUTER = 1L << 13;

    public static final long PREPOSITION = 1L << 14;
    public static final long COORDINATOR = 1L << 15;
    public static final long COMPLEMENTISER = 1L << 16;
    public static final long SUBORDINATOR = 1L << 17;
    /** A subordinator that says why, in spite of what or on what condition something holds. */
    public static final long REASON = 1L << 57;

    public static final long RELATIVE = 1L << 18;
    public static final long INTERROGATIVE = 1L << 19;
    public static final long ADVERB = 1L << 20;
    public static final long TIME = 1L << 21;
    public static final long NEGATION = 1L << 22;
    public static final long ADJECTIVE = 1L << 23;

    /** A finite form of any verb, auxiliaries included. */
    public static final long FINITE = 1L << 24;

    public static final long INFINITIVE = 1L << 25;
    public static final long PARTICIPLE = 1L << 26;
    public static final long PERFECT = 1L << 27;
    public static final long PASSIVE = 1L << 28;
    public static final long FUTURE = 1L << 29;
    public static final long HEARSAY = 1L << 30;
    public static final long MODAL = 1L << 31;
    public static final long AUXILIARY = PERFECT | PASSIVE | FUTURE | HEARSAY | MODAL;

    /** Has readings as a form of a reporting verb. */
    public static final long REPORTING = 1L << 32;

    public static final long PERSON_NOUN = 1L << 33;
    public static final long BODY_NOUN = 1L << 34;
    public static final long DOCUMENT_NOUN = 1L << 35;
    public static final long INANIMATE = 1L << 36;
    public static final long NOUN = PERSON_NOUN | BODY_NOUN | DOCUMENT_NOUN | INANIMATE;
    public static final long TITLE = 1L << 37;

    public static final long FIRST_NAME = 1L << 38;
    public static final long NAME_PARTICLE = 1L << 39;
    public static final long COUNTRY = 1L << 40;
    public static final long COUNTRY_ADJECTIVE = 1L << 41;
    public static final long INHABITANT = 1L << 42;
    public static final long PLACE = 1L << 43;
    /** A named organisation written with a capital and lower case. */
    public static final long BODY = 1L << 44;
    /** A named organisation written in capitals. */
    public static final long ACRONYM = 1L << 45;

    public static final long ABBREVIATION = 1L << 46;
    public static final long FINAL_ABBREVIATION = 1L << 47;
    public static final long APOSTROPHE_WORD = 1L << 48;
    public static final long NAMING = 1L << 49;
    /** A noun for what bears a title, such as a work or a campaign; a word of naming too. */
    public static final long WORK = 1L << 56;

    /** Tells one holder of a role from another: {@code vorige}, {@code oud-}. */
    public static final long OTHER_HOLDER = 1L << 58;

    /** A noun for a thing that bears a text, such as a banner; a document noun too. */
    public static final long SIGN = 1L << 59;

    /** A noun for an inquiry and what it finds, such as a study; a document noun too. */
    public static final long RESEARCH = 1L << 60;

    /** The first word of at least one entry of several words that is no pronoun. */
    public static final long PHRASE_START = 1L << 50;

    /** The first word of at least one phrase that reports, such as {@code volgens}. */
    public static final long REPORTING_PHRASE_START = 1L << 52;
    /** The second word of at least one entry of several words. */
    public static final long PHRASE_SECOND = 1L << 53;

    /** The first word of at least one separable part of a reporting verb. */
    public static final long VERB_PARTICLE = 1L << 54;

    /** The first word of at least one pronoun of several words. */
    public static final long PRONOUN_START = 1L << 55;

    /** A bare stem, which is finite only where it is no other word. */
    public static final long STEM = 1L << 51;

    /** The word opens or joins clauses, or is otherwise closed-class: never a name or a noun in lower case. */
    public static final long FUNCTION_WORD = DETERMINER
            | PRONOUN
            | PREPOSITION
            | COORDINATOR
            | COMPLEMENTISER
            | SUBORDINATOR
            | RELATIVE
            | INTERROGATIVE
            | ADVERB
            | TIME
            | NEGATION
            | AUXILIARY;

    private WordClass() {}
}
