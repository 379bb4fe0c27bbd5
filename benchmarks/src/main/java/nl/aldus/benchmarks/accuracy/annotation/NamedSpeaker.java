package nl.aldus.benchmarks.accuracy.annotation;

import java.util.List;
import java.util.regex.Pattern;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;

/**
 * A speaker told by name: right is one of the names by which the article itself calls him.
 *
 * @param names the names, the fullest first; none if the text does not tell who spoke
 */
record NamedSpeaker(List<String> names) implements WantedSpeaker {

    private static final Pattern PROPER_NAME =
            Pattern.compile("([Dd]e |[Vv]an |[Dd]er |[Dd]en |'t |[Tt]e |[Tt]en )*[A-ZÀ-Þ]");

    NamedSpeaker {
        names = List.copyOf(names);
    }

    @Override
    public SpeakerVerdict judge(FoundSpeaker found) {
        return isRight(found) ? SpeakerVerdict.RIGHT : SpeakerVerdict.WRONG;
    }

    private boolean isRight(FoundSpeaker found) {
        if (names.isEmpty() || found.isNobody()) {
            return names.isEmpty() && found.isNobody();
        }
        String name = Names.normalise(found.name());
        return names.stream().map(Names::normalise).anyMatch(wanted -> Names.isOrContains(name, wanted));
    }

    @Override
    public FullName judgeName(FoundSpeaker found) {
        if (names.isEmpty() || !PROPER_NAME.matcher(names.get(0)).lookingAt()) {
            return FullName.NONE;
        }
        String name = Names.normalise(found.name());
        return Names.isOrContains(name, Names.normalise(names.get(0))) ? FullName.FULLEST : FullName.NOT_FULLEST;
    }

    @Override
    public String label() {
        return names.isEmpty() ? "?" : names.get(0);
    }
}
