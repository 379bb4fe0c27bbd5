package nl.aldus.internal.words;

/** What one word form can be of a reporting verb, packed into an int: the verb's index and the features of the form. */
public final class Reading {

    public static final int PRESENT_SINGULAR = 1;
    public static final int PRESENT_PLURAL = 1 << 1;
    public static final int PAST_SINGULAR = 1 << 2;
    public static final int PAST_PLURAL = 1 << 3;
    public static final int PARTICIPLE = 1 << 4;
    public static final int INFINITIVE = 1 << 5;
    /** The separable part is written with the form, as in subordinate clauses: {@code toevoegde}. */
    public static final int JOINED = 1 << 6;

    /** The bare stem, as in {@code zeg ik}. */
    public static final int STEM = 1 << 7;

    public static final int FINITE = PRESENT_SINGULAR | PRESENT_PLURAL | PAST_SINGULAR | PAST_PLURAL;
    private static final int FEATURE_BITS = 8;

    private Reading() {}

    static int of(int verb, int features) {
        return verb << FEATURE_BITS | features;
    }

    /** Returns the index of the verb in {@link Words}. */
    public static int verb(int reading) {
        return reading >>> FEATURE_BITS;
    }

    /** Returns whether the form has at least one of the features. */
    public static boolean is(int reading, int features) {
        return (reading & features) != 0;
    }
}
