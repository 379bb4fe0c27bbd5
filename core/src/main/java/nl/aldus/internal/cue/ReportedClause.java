package nl.aldus.internal.cue;

/**
 * A stretch of indirect speech. Immutable.
 *
 * @param report the index of the report that it belongs to
 * @param first the first token
 * @param last the last token
 * @param form the construction by which it was found
 */
public record ReportedClause(int report, int first, int last, Form form) {

    /** How the clause is tied to its report. */
    public enum Form {
        /** A clause that opens with dat, of or a question word. */
        CONJUNCTION,
        /** An infinitive with te, om included. */
        INFINITIVE,
        /** A main clause before or around the reporting clause. */
        MAIN,
        /** Behind a colon. */
        COLON,
        /** Beside volgens, aldus and the like. */
        PHRASE
    }
}
