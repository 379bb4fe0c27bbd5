package nl.aldus.benchmarks.accuracy.finding;

import java.util.Locale;

/** What a stretch of text is. */
public enum SpanKind {
    /** A complete utterance between marks. */
    DIRECT,
    /** Some words between marks, in the writer's own sentence. */
    PARTIAL,
    /** Reported without marks. */
    INDIRECT,
    /** Between marks, and not speech. Only annotation has it; nothing that is found is of this kind. */
    OTHER;

    /** Returns whether the words are somebody's and stand between marks. */
    public boolean isQuoted() {
        return this == DIRECT || this == PARTIAL;
    }

    /** Returns the name as annotation and reports write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
