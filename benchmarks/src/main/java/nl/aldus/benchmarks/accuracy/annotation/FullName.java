package nl.aldus.benchmarks.accuracy.annotation;

/** Whether a speaker was given the fullest name that the text has. */
public enum FullName {
    /** The name is the fullest. */
    FULLEST,
    /** There is a fuller one, or it is somebody else's. */
    NOT_FULLEST,
    /** The text has no name for this speaker, or the annotation does not tell which is the fullest. */
    NONE
}
