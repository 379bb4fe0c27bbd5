package nl.aldus.benchmarks.accuracy.scoring;

import nl.aldus.benchmarks.accuracy.annotation.AnnotatedQuotation;
import nl.aldus.benchmarks.accuracy.annotation.SpeakerVerdict;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;

/**
 * An annotated quotation that was found.
 *
 * @param wanted what was annotated
 * @param found what was found
 */
public record Hit(AnnotatedQuotation wanted, FoundQuotation found) {

    /** Returns whether it was ascribed to the one who spoke. */
    public boolean hasRightSpeaker() {
        return wanted.speaker().judge(found.speaker()) == SpeakerVerdict.RIGHT;
    }
}
