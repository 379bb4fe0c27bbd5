package nl.aldus.benchmarks.accuracy.annotation;

/** What annotation says of the speaker that was found. */
public enum SpeakerVerdict {
    /** It is the one who spoke; or nobody was found, and the text does not tell. */
    RIGHT,
    /** It is not. */
    WRONG,
    /** The annotation does not tell who spoke, though the text may. */
    NOT_JUDGED
}
