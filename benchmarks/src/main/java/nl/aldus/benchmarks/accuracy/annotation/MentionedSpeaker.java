package nl.aldus.benchmarks.accuracy.annotation;

import java.util.List;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.benchmarks.accuracy.finding.Overlap;
import nl.aldus.benchmarks.accuracy.finding.Trim;
import nl.aldus.model.Span;

/**
 * A speaker told by every place where the text refers to him: right is whoever is found by words that are one of these, or
 * is called by one of his names.
 *
 * @param text the article
 * @param mentions the places; none if the annotation does not tell who spoke
 * @param names the names; may be empty
 */
record MentionedSpeaker(String text, List<Span> mentions, List<String> names) implements WantedSpeaker {

    /** How much of two mentions must be the same. */
    private static final double SAME = 0.5;

    MentionedSpeaker {
        mentions = List.copyOf(mentions);
        names = List.copyOf(names);
    }

    @Override
    public SpeakerVerdict judge(FoundSpeaker found) {
        if (!canBeJudged()) {
            return SpeakerVerdict.NOT_JUDGED;
        }
        boolean right = !found.isNobody() && (isMentionedBy(found.mention()) || isCalled(found.name()));
        return right ? SpeakerVerdict.RIGHT : SpeakerVerdict.WRONG;
    }

    private boolean isMentionedBy(Span words) {
        Span trimmed = Trim.ends(words, text);
        return mentions.stream().anyMatch(mention -> Overlap.of(trimmed, mention, text) >= SAME);
    }

    private boolean isCalled(String name) {
        String normalised = Names.normalise(name);
        return names.stream().map(Names::normalise).anyMatch(normalised::equals);
    }

    @Override
    public boolean canBeJudged() {
        return !mentions.isEmpty();
    }

    @Override
    public String label() {
        if (!names.isEmpty()) {
            return names.get(0);
        }
        return mentions.isEmpty() ? "(not annotated)" : mentions.get(0).in(text);
    }
}
