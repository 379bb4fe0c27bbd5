package nl.aldus.benchmarks.accuracy.scoring;

import nl.aldus.benchmarks.accuracy.annotation.FullName;

/**
 * Counts, and the figures that follow from them. Each figure is in [0, 1], and 1 where there was nothing to get wrong.
 *
 * @param hits quotations that were found and are annotated
 * @param spurious those that were found and are not annotated
 * @param missed those that are annotated and were not found
 * @param rightSpeakers the hits with the right speaker: the one who spoke, or nobody where the text does not tell
 * @param ascribed the hits that were ascribed to somebody
 * @param rightlyAscribed those of them that were ascribed to the one who spoke
 * @param named the hits whose speaker the text names
 * @param fullestNames those of them that were ascribed to the fullest form of that name
 */
public record Tally(
        int hits,
        int spurious,
        int missed,
        int rightSpeakers,
        int ascribed,
        int rightlyAscribed,
        int named,
        int fullestNames) {

    /** Nothing counted yet. */
    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /** Counts the matches of one article. */
    static Tally of(Matches matches) {
        int right = 0;
        int ascribed = 0;
        int rightlyAscribed = 0;
        int named = 0;
        int fullest = 0;
        for (Hit hit : matches.hits()) {
            FullName name = hit.wanted().speaker().judgeName(hit.found().speaker());
            boolean isAscribed = !hit.found().speaker().isNobody();
            right += hit.hasRightSpeaker() ? 1 : 0;
            ascribed += isAscribed ? 1 : 0;
            rightlyAscribed += isAscribed && hit.hasRightSpeaker() ? 1 : 0;
            named += name == FullName.NONE ? 0 : 1;
            fullest += name == FullName.FULLEST ? 1 : 0;
        }
        return new Tally(
                matches.hits().size(),
                matches.spurious().size(),
                matches.missed().size(),
                right,
                ascribed,
                rightlyAscribed,
                named,
                fullest);
    }

    /** Returns the sums of both. */
    public Tally plus(Tally other) {
        return new Tally(
                hits + other.hits,
                spurious + other.spurious,
                missed + other.missed,
                rightSpeakers + other.rightSpeakers,
                ascribed + other.ascribed,
                rightlyAscribed + other.rightlyAscribed,
                named + other.named,
                fullestNames + other.fullestNames);
    }

    /** Returns the number of quotations that are annotated. */
    public int annotated() {
        return hits + missed;
    }

    /** Returns which part of what was found is annotated. */
    public double precision() {
        return ratio(hits, hits + spurious);
    }

    /** Returns which part of what is annotated was found. */
    public double recall() {
        return ratio(hits, annotated());
    }

    /** Returns the harmonic mean of precision and recall. */
    public double f1() {
        return mean(precision(), recall());
    }

    /** Returns which part of the hits has the right speaker. */
    public double speakerAccuracy() {
        return ratio(rightSpeakers, hits);
    }

    /** Returns which part of the hits that were ascribed to somebody was ascribed to the one who spoke. */
    public double accuracyWhereAscribed() {
        return ratio(rightlyAscribed, ascribed);
    }

    /** Returns which part of what is annotated was found and ascribed to the one who spoke. */
    public double ascribedRecall() {
        return ratio(rightlyAscribed, annotated());
    }

    /** Returns which part of what was found is annotated and has the right speaker. */
    public double endToEndPrecision() {
        return ratio(rightSpeakers, hits + spurious);
    }

    /** Returns which part of what is annotated was found and has the right speaker. */
    public double endToEndRecall() {
        return ratio(rightSpeakers, annotated());
    }

    /** Returns the harmonic mean of these two. */
    public double endToEndF1() {
        return mean(endToEndPrecision(), endToEndRecall());
    }

    /** Returns which part of the hits with a named speaker was ascribed to the fullest form of the name. */
    public double canonicalNames() {
        return ratio(fullestNames, named);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static double mean(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
