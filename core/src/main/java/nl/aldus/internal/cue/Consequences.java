package nl.aldus.internal.cue;

import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Words;
import nl.aldus.model.Reports;

/** Tells a clause of result, which hangs on a word of degree, from a reported one: {@code klaagde zo vaak dat niemand meer luisterde}. */
final class Consequences {

    /** Between {@code zo} and its clause stand at most so many words. */
    private static final int LONGEST_DEGREE = 2;

    private final int zo;
    private final int het;
    private final int[] degrees;

    Consequences(Words words) {
        this.zo = words.find("zo");
        this.het = words.find("het");
        this.degrees = words.findAll("zoveel", "zodanig", "dermate");
    }

    /**
     * Returns whether the clause that {@code dat} opens belongs to a word of degree before it. {@code Vindt het zo jammer
     * dat} is an opinion, {@code vertelt het zo mooi dat} is none.
     */
    boolean opensWith(Sentence sentence, Report report, int dat) {
        boolean opinion = report.reports() == Reports.THINKING || report.takes(Frame.NAME);
        int from = report.last() + 1;
        for (int item = dat - 1; item >= from; item--) {
            boolean near = item < dat - 1 && dat - item <= LONGEST_DEGREE + 1;
            boolean degree = sentence.isOneOf(item, degrees)
                    || (near && sentence.isWord(item, zo) && !(opinion && sentence.isWord(item - 1, het)));
            if (degree) {
                return true;
            }
        }
        return false;
    }
}
