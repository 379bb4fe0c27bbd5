package nl.aldus.model;

/** The gender of a speaker as far as the text shows it, by pronoun, title, noun or given name. */
public enum Gender {
    /** Referred to as {@code hij}, {@code meneer}, {@code vader} or by a given name for men. */
    MALE,
    /** Referred to as {@code zij}, {@code mevrouw}, {@code moeder} or by a given name for women. */
    FEMALE,
    /** The text does not show it, or it does not apply. */
    UNKNOWN
}
