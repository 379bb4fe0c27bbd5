package nl.aldus.model;

/** What a speaker is. */
public enum SpeakerKind {
    /** One human being. */
    PERSON,
    /** An organisation, office, country, paper or document. */
    BODY,
    /** Several speakers together: {@code Jan en Piet}, {@code buurtbewoners}. */
    GROUP,
    /** The text does not tell. */
    UNKNOWN
}
