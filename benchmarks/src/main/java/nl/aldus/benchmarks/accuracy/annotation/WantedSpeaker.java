package nl.aldus.benchmarks.accuracy.annotation;

import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;

/** Who spoke, as the annotation has it. Immutable. */
public interface WantedSpeaker {

    /** Returns whether this one was found. */
    SpeakerVerdict judge(FoundSpeaker found);

    /** Returns whether this one was found and given the fullest name. */
    default FullName judgeName(FoundSpeaker found) {
        return FullName.NONE;
    }

    /** Returns whether the annotation tells who spoke, or that the text does not. */
    default boolean canBeJudged() {
        return true;
    }

    /** Returns a name for reports; a question mark for one whom the text does not tell. */
    String label();
}
