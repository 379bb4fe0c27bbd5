package nl.aldus.internal.words;

import nl.aldus.model.Reports;

/**
 * A reporting verb.
 *
 * @param lemma the dictionary form, particle included: {@code toevoegen}, {@code laten weten}
 * @param reports what it reports
 * @param strength how much it says on its own
 * @param frames the constructions it takes: bits of {@link Frame}
 * @param particle the word ids of the separable part, empty for a simple verb
 */
@SuppressWarnings("ArrayRecordComponent") // read on the hot path; never compared, never changed
public record Verb(String lemma, Reports reports, Strength strength, int frames, int[] particle) {

    /** How strong a sign of report the verb is on its own. */
    public enum Strength {
        /** Reports only right beside a quotation. */
        WEAK,
        /** Reports with a clause or a quotation, but has other uses. */
        MEDIUM,
        /** Is used to report. */
        STRONG
    }

    /** Returns whether the verb takes a construction. */
    public boolean takes(int frame) {
        return (frames & frame) != 0;
    }
}
