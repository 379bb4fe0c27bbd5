package nl.aldus.model;

/** What a cue says its speaker did: the class of its reporting verb. */
public enum Reports {
    /** Said something, in the widest sense; also {@code aldus}, {@code volgens} and the bare colon. */
    SAYING,
    /** Asked something. */
    ASKING,
    /** Answered. */
    ANSWERING,
    /** Added to what was said. */
    ADDING,
    /** Wrote or posted it. */
    WRITING,
    /** Called or shouted it. */
    SHOUTING,
    /** Thinks it, expects it or finds it so. */
    THINKING,
    /** Denied it. */
    DENYING,
    /** Promised it. */
    PROMISING,
    /** Warned of it. */
    WARNING,
    /** Admitted it. */
    ADMITTING,
    /** Confirmed it. */
    CONFIRMING,
    /** Claims it; the writer leaves open whether it is so. */
    CLAIMING,
    /** Ordered or demanded it. */
    ORDERING,
    /** Advised it. */
    ADVISING,
    /** Announced it. */
    ANNOUNCING,
    /** Told it as a story. */
    TELLING,
    /** Emphasised it. */
    EMPHASISING,
    /** Explained it. */
    EXPLAINING,
    /** Criticised something. */
    CRITICISING,
    /** Praised something. */
    PRAISING,
    /** Joked. */
    JOKING,
    /** Showed an emotion while saying it: laughing, sighing. */
    EMOTION,
    /** Read or heard it. */
    PERCEIVING
}
