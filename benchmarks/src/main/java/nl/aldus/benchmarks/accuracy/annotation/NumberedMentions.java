package nl.aldus.benchmarks.accuracy.annotation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.benchmarks.accuracy.finding.Overlap;
import nl.aldus.model.Span;

/**
 * The mentions of an article in the project's notation, each with the number of its speaker. Immutable.
 *
 * @param text the article
 * @param mentions the mentions in text order; only those at a quotation are annotated
 */
record NumberedMentions(String text, List<Numbered> mentions) {

    /** How much of two mentions must be the same. */
    private static final double SAME = 0.5;

    /**
     * A mention.
     *
     * @param span the words
     * @param speaker the number
     */
    record Numbered(Span span, int speaker) {}

    NumberedMentions {
        mentions = List.copyOf(mentions);
    }

    /**
     * Returns the number of the speaker who was found: of the only one who is called by that name, or by a longer or shorter
     * form of it, or else of the one whom most of the mentions are about, the first if there is a tie. So it does not help to
     * take two speakers for one.
     */
    OptionalInt speaker(FoundSpeaker found) {
        String name = Names.normalise(found.name());
        return only(speaker -> names(speaker).contains(name))
                .or(() -> only(speaker -> longest(names(speaker))
                        .filter(longest -> Names.isFormOf(name, longest))
                        .isPresent()))
                .map(OptionalInt::of)
                .orElseGet(() -> mostMentioned(found.mentions()));
    }

    private Optional<Integer> only(Predicate<Integer> isMeant) {
        List<Integer> speakers = mentions.stream()
                .map(Numbered::speaker)
                .distinct()
                .filter(isMeant)
                .toList();
        return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
    }

    /** A surname alone may be that of a brother, so only the longest name tells who is meant by another form. */
    private static Optional<String> longest(List<String> names) {
        return names.stream().max(Comparator.comparingInt(String::length));
    }

    private List<String> names(int speaker) {
        return of(speaker).stream()
                .filter(mention -> !Names.isPronoun(mention))
                .map(Names::normalise)
                .toList();
    }

    private OptionalInt mostMentioned(List<Span> found) {
        Map<Integer, Integer> votes = new LinkedHashMap<>();
        for (Numbered mention : mentions) {
            if (found.stream().anyMatch(words -> Overlap.of(words, mention.span(), text) >= SAME)) {
                votes.merge(mention.speaker(), 1, Integer::sum);
            }
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return votes.keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(speaker -> votes.get(speaker) == most)
                .findFirst();
    }

    List<String> of(int speaker) {
        return mentions.stream()
                .filter(mention -> mention.speaker() == speaker)
                .map(mention -> mention.span().in(text))
                .toList();
    }
}
