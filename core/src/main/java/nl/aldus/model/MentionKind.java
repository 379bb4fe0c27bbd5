package nl.aldus.model;

/** How a mention refers to its speaker. */
public enum MentionKind {
    /** By name, with or without title and role: {@code minister Karin Jansen}. */
    NAME,
    /** By description: {@code een buurtbewoner}, {@code de krant}. */
    DESCRIPTION,
    /** By pronoun: {@code hij}. */
    PRONOUN
}
