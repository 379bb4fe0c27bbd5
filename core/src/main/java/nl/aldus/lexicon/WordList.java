package nl.aldus.lexicon;

import java.util.List;
import java.util.Set;

/**
 * The word lists that the library works with, each with the form of its lines. A line holds one entry, its fields are
 * separated by {@code ;} and everything from {@code |} on is a comment.
 */
public enum WordList {
    /** Verbs that report speech: lemma, past, participle, what it reports, strength, frames. */
    REPORTING_VERBS(
            "reporting-verbs",
            Field.WORD,
            Field.FORMS,
            Field.FORMS,
            Field.oneOf(
                    "saying",
                    "asking",
                    "answering",
                    "adding",
                    "writing",
                    "shouting",
                    "thinking",
                    "denying",
                    "promising",
                    "warning",
                    "admitting",
                    "confirming",
                    "claiming",
                    "ordering",
                    "advising",
                    "announcing",
                    "telling",
                    "emphasising",
                    "explaining",
                    "criticising",
                    "praising",
                    "joking",
                    "emotion",
                    "perceiving"),
            Field.oneOf("strong", "medium", "weak"),
            Field.someOf("quote", "main", "dat", "of", "wh", "te", "om", "name", "van", "obj", "refl", "zijn")),
    /** Words other than verbs that ascribe what stands beside them: form, place of the source. */
    REPORTING_PHRASES(
            "reporting-phrases",
            Field.WORD,
            Field.oneOf(
                    "source-follows",
                    "source-inside",
                    "source-is-subject",
                    "before-words",
                    "source-is-possessor",
                    "source-unknown",
                    "noun",
                    "in-document")),
    /** Other verbs: lemma, past, participle. */
    VERBS("verbs", Field.WORD, Field.FORMS, Field.FORMS),
    /** Auxiliary verbs, form by form: form, lemma, function, features. */
    AUXILIARIES(
            "auxiliaries",
            Field.WORD,
            Field.WORD,
            Field.oneOf("perfect", "passive", "future", "hearsay", "modal"),
            Field.oneOf(
                    "present-singular", "present-plural", "past-singular", "past-plural", "participle", "infinitive")),
    /** Nouns for persons, their roles among them: singular, plural, gender. */
    PERSON_NOUNS("person-nouns", Field.WORD, Field.FORMS, Field.GENDER),
    /** Nouns by which the same person is called in turn: noun, others. */
    ROLE_SYNONYMS("role-synonyms", Field.WORD, Field.FORMS),
    /** Words that tell one holder of a role from another: word, or what a compound begins with. */
    OTHER_HOLDERS("other-holders", Field.WORD),
    /** Nouns for organisations that can speak: singular, plural, type. */
    BODY_NOUNS("body-nouns", Field.WORD, Field.FORMS, Field.BODY_TYPE),
    /** Nouns for things in which something is said: singular, plural, type. */
    DOCUMENT_NOUNS(
            "document-nouns",
            Field.WORD,
            Field.FORMS,
            Field.oneOf("written", "spoken", "research", "law", "figures", "sign")),
    /** Nouns for things that do not speak: one form a line. */
    INANIMATE_NOUNS("inanimate-nouns", Field.WORD),
    /** Titles that stand before a name without an article: form, gender, full word. */
    TITLES("titles", Field.WORD, Field.GENDER, Field.WORD),
    /** Given names: name, gender. */
    FIRST_NAMES("first-names", Field.WORD, Field.GENDER),
    /** Lower-case words inside names. */
    NAME_PARTICLES("name-particles", Field.WORD),
    /** Countries: name, adjective, inhabitant, inhabitants. */
    COUNTRIES("countries", Field.WORD, Field.FORMS, Field.FORMS, Field.FORMS),
    /** Other places: name, type. */
    PLACES("places", Field.WORD, Field.oneOf("capital", "city", "region", "other")),
    /** Organisations by name: name, type. */
    BODIES("bodies", Field.WORD, Field.BODY_TYPE),
    /** Words of time, as they stand beside a reporting verb. */
    CALENDAR("calendar", Field.WORD),
    /** Determiners: word, kind. */
    DETERMINERS(
            "determiners",
            Field.WORD,
            Field.oneOf("definite", "indefinite", "demonstrative", "possessive", "quantifier", "numeral")),
    /** Pronouns: form, person, number, gender, case. */
    PRONOUNS(
            "pronouns",
            Field.WORD,
            Field.oneOf("1", "2", "3"),
            Field.oneOf("sg", "pl", "-"),
            Field.oneOf("m", "f", "n", "-"),
            Field.oneOf("subject", "object", "both")),
    /** Prepositions. */
    PREPOSITIONS("prepositions", Field.WORD),
    /** Conjunctions and other words that open a clause: word, kind. */
    CONJUNCTIONS(
            "conjunctions",
            Field.WORD,
            Field.oneOf("coordinating", "complementiser", "subordinating", "reason", "relative", "interrogative")),
    /** Adverbs: word, kind. */
    ADVERBS("adverbs", Field.WORD, Field.oneOf("manner", "connective", "degree", "modal", "negation", "place")),
    /** Adjectives, inflected forms on lines of their own. */
    ADJECTIVES("adjectives", Field.WORD),
    /** Abbreviations with full stops: form, kind. */
    ABBREVIATIONS("abbreviations", Field.WORD, Field.oneOf("title", "month", "other", "final")),
    /** Words with an apostrophe that is no quotation mark: form, kind. */
    APOSTROPHE_WORDS("apostrophe-words", Field.WORD, Field.oneOf("leading", "inner", "trailing", "expression")),
    /** Words that show that what follows between marks is a name or a term: word, kind. */
    NAMING_WORDS("naming-words", Field.WORD, Field.oneOf("title", "name", "term")),
    /** Quotation marks: opening, closing, level. */
    QUOTATION_MARKS("quotation-marks", Field.WORD, Field.WORD, Field.oneOf("double", "single"));

    private final String listName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Field> fields;

    WordList(String listName, Field... fields) {
        this.listName = listName;
        this.fields = List.of(fields);
    }

    /** Returns the name of the file that holds the list, such as {@code verbs.txt}. */
    public String fileName() {
        return listName + ".txt";
    }

    /** Returns the name of the list, such as {@code reporting-verbs}. */
    String listName() {
        return listName;
    }

    List<Field> fields() {
        return fields;
    }

    /** What may stand in one field. */
    record Field(Set<String> values, boolean several, boolean mayBeUnused) {
        static final Field WORD = new Field(Set.of(), false, false);
        static final Field FORMS = new Field(Set.of(), false, true);
        static final Field GENDER = oneOf("m", "f", "-");
        static final Field BODY_TYPE = oneOf(
                "government",
                "company",
                "medium",
                "party",
                "union",
                "club",
                "school",
                "institute",
                "group",
                "organisation",
                "country",
                "known");

        static Field oneOf(String... values) {
            return new Field(Set.of(values), false, false);
        }

        static Field someOf(String... values) {
            return new Field(Set.of(values), true, false);
        }

        /** Returns what is wrong with a value, or an empty string. */
        String complaint(String value) {
            if (value.isEmpty()) {
                return "is empty";
            }
            if (values.isEmpty()) {
                return value.equals("-") && !mayBeUnused ? "is unused" : "";
            }
            for (String part : several ? value.split(" ") : new String[] {value}) {
                if (!values.contains(part)) {
                    return "is '" + part + "', not one of "
                            + values.stream().sorted().toList();
                }
            }
            return "";
        }
    }
}
