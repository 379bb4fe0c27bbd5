package nl.aldus;

/**
 * How sure a finder must be before it names a speaker. A quotation below that is reported all the same, with
 * {@link nl.aldus.model.Attribution.Unknown}: a profile changes who is named, not what is found. How sure it is is the
 * measured precision of the rule that decided, {@link nl.aldus.model.Evidence#confidence()}.
 */
public enum Profile {
    /** Names a speaker only where the rule is right at least nine times in ten: for figures, and for results nobody reads again. */
    PRECISE(0.9),
    /** Names a speaker where the rule is right more often than not: for most callers. */
    BALANCED(0.5),
    /** Always names somebody if the text gives anybody, the last who spoke if need be: for a person who checks the result. */
    FULL(0);

    private final double leastConfidence;

    Profile(double leastConfidence) {
        this.leastConfidence = leastConfidence;
    }

    double leastConfidence() {
        return leastConfidence;
    }
}
