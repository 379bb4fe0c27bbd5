package nl.aldus.model;

/**
 * Why a quotation was given its speaker. Immutable and thread-safe.
 *
 * @param rule the name of the rule that decided, stable between releases of the same minor version
 * @param saw what the rule saw in the text, for a person to read
 * @param confidence the precision of that rule as measured on annotated text, in (0, 1]
 */
public record Evidence(String rule, String saw, double confidence) {

    /**
     * Checks the confidence.
     *
     * @throws IllegalArgumentException if it is not in (0, 1]
     */
    public Evidence {
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence of " + rule + ": " + confidence);
        }
    }
}
