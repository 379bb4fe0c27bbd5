package nl.aldus.model;

/** How somebody's words stand in the text. */
public enum QuotationKind {
    /** A complete utterance, word for word, between quotation marks or behind a dialogue dash. */
    DIRECT,
    /** A fragment between quotation marks, built into the writer's own sentence. */
    PARTIAL,
    /** Reported without quotation marks: {@code X zei dat ...}, {@code volgens X ...}, {@code ..., aldus X}. */
    INDIRECT
}
