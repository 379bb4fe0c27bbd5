package nl.aldus.benchmarks.accuracy.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.aldus.Profile;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.finding.AldusFinder;
import nl.aldus.benchmarks.accuracy.rival.HandWrittenFinder;

/**
 * How Aldus did over a number of articles, and what to compare that with. Immutable.
 *
 * @param aldus the library in the profile in question
 * @param rivals other finders
 * @param profiles the library in each of its profiles
 */
public record Evaluation(Scorecard aldus, List<Scorecard> rivals, List<Scorecard> profiles) {

    /** Keeps its own copies of the lists. */
    public Evaluation {
        rivals = List.copyOf(rivals);
        profiles = List.copyOf(profiles);
    }

    /** Has all articles read by all finders. */
    public static Evaluation of(List<AnnotatedDocument> documents, Profile profile) {
        List<Scorecard> profiles = Arrays.stream(Profile.values())
                .map(one -> Scorecard.of(documents, new AldusFinder(one)))
                .toList();
        Scorecard rival = Scorecard.of(documents, new HandWrittenFinder());
        return new Evaluation(profiles.get(profile.ordinal()), List.of(rival), profiles);
    }

    /** Returns the library and then its rivals. */
    public List<Scorecard> all() {
        List<Scorecard> all = new ArrayList<>(List.of(aldus));
        all.addAll(rivals);
        return all;
    }
}
