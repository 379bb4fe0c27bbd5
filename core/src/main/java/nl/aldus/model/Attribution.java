package nl.aldus.model;

/** Who a quotation is ascribed to, and why. Every variant is immutable and thread-safe. */
public sealed interface Attribution {

    /** Returns what the decision rests on. */
    Evidence evidence();

    /**
     * The text says at the quotation itself who speaks.
     *
     * @param speaker who speaks
     * @param mention the words that name the speaker there
     * @param cue the reporting words that belong to the quotation
     * @param evidence what the decision rests on
     */
    record Explicit(Speaker speaker, Mention mention, Cue cue, Evidence evidence) implements Attribution {}

    /**
     * The speaker follows from what stands around the quotation.
     *
     * @param speaker who speaks
     * @param mention the words elsewhere in the text from which the speaker follows
     * @param evidence what the decision rests on
     */
    record Implicit(Speaker speaker, Mention mention, Evidence evidence) implements Attribution {}

    /**
     * The text does not tell, or not clearly enough.
     *
     * @param evidence what was seen
     */
    record Unknown(Evidence evidence) implements Attribution {}
}
