package nl.aldus.benchmarks.accuracy.annotation;

import java.util.List;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.notation.Mark;

/**
 * A speaker of the project's notation: right is whoever is found by the mentions of the same number. One whom the text
 * names somewhere must not be called by a pronoun.
 *
 * @param number the number, {@link Mark#UNTOLD} if the text does not tell who spoke
 * @param mentions the mentions of all speakers
 */
record NumberedSpeaker(int number, NumberedMentions mentions) implements WantedSpeaker {

    @Override
    public SpeakerVerdict judge(FoundSpeaker found) {
        if (!canBeJudged()) {
            return SpeakerVerdict.NOT_JUDGED;
        }
        return isRight(found) ? SpeakerVerdict.RIGHT : SpeakerVerdict.WRONG;
    }

    private boolean isRight(FoundSpeaker found) {
        if (number == Mark.UNTOLD || found.isNobody()) {
            return number == Mark.UNTOLD && found.isNobody();
        }
        boolean onlyPronoun = Names.isPronoun(found.name()) && !named().isEmpty();
        return !onlyPronoun && mentions.speaker(found).orElse(Mark.NOBODY) == number;
    }

    /** The mentions at its quotations are all that the notation tells of a speaker, and pronouns alone do not tell who is meant. */
    @Override
    public boolean canBeJudged() {
        return number == Mark.UNTOLD || !named().isEmpty();
    }

    @Override
    public String label() {
        if (number == Mark.UNTOLD) {
            return "?";
        }
        List<String> all = mentions.of(number);
        return named().stream().findFirst().orElse(all.isEmpty() ? "(not annotated)" : all.get(0));
    }

    private List<String> named() {
        return mentions.of(number).stream()
                .filter(mention -> !Names.isPronoun(mention))
                .toList();
    }
}
