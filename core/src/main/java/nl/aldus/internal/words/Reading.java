package nl.aldus.internal.words;

/**
 * What one word form can be of a reporting verb, packed into an int: the verb's index, the features of the form, and a
 * trace of the separable part that the verb needs beside it.
 */
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
    /** The verb has a separable part, and it is not written with the form. */
    public static final int APART = 1 << 8;

    /** The lowest bits of the id of the separable part's first word. */
    private static final int PARTICLE_SHIFT = 9;

    private static final int PARTICLE = 63;
    private static final int VERB_SHIFT = 15;

    private Reading() {}

    /** Returns the reading of a form of a verb, of which the words of the separable part are given. */
    static int of(int verb, int features, int[] particle) {
        int reading = verb << VERB_SHIFT | features;
        boolean apart = particle.length > 0 && !is(features, JOINED);
        return apart ? reading | APART | (particle[0] & PARTICLE) << PARTICLE_SHIFT : reading;
    }

    /** Returns the index of the verb in {@link Words}. */
    public static int verb(int reading) {
        return reading >>> VERB_SHIFT;
    }

    /** Returns whether some words can have the separable part among them: a bit, one of 64 by its id, stands for each. */
    public static boolean mayHaveParticle(int reading, long words) {
        return ((words >>> (reading >>> PARTICLE_SHIFT & PARTICLE)) & 1) != 0;
    }

    /** Returns whether the form has at least one of the features. */
    public static boolean is(int reading, int features) {
        return (reading & features) != 0;
    }
}
