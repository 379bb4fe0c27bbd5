package nl.aldus.benchmarks.accuracy.scoring;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;

/**
 * How often a rule was right.
 *
 * @param fired the annotated quotations that it decided
 * @param right those of them that it ascribed to the one who spoke
 * @param spurious what it decided and is not annotated
 */
public record RuleTally(int fired, int right, int spurious) {

    /** Returns the number of annotated quotations that it ascribed to another than the one who spoke. */
    public int wrong() {
        return fired - right;
    }

    /** Returns the counts of every rule that fired, by its name. */
    public static SortedMap<String, RuleTally> of(Stream<DocumentScore> documents) {
        SortedMap<String, RuleTally> tallies = new TreeMap<>();
        documents
                .flatMap(document -> Stream.of(
                        document.matches(Scope.QUOTED, Matching.EXACT),
                        document.matches(Scope.INDIRECT, Matching.OVERLAP)))
                .forEach(matches -> count(matches.hits(), matches.spurious(), tallies));
        return tallies;
    }

    private static void count(List<Hit> hits, List<FoundQuotation> spurious, SortedMap<String, RuleTally> tallies) {
        for (Hit hit : hits) {
            RuleTally one = new RuleTally(1, hit.hasRightSpeaker() ? 1 : 0, 0);
            tallies.merge(hit.found().rule(), one, RuleTally::plus);
        }
        for (FoundQuotation found : spurious) {
            tallies.merge(found.rule(), new RuleTally(0, 0, 1), RuleTally::plus);
        }
    }

    private RuleTally plus(RuleTally other) {
        return new RuleTally(fired + other.fired, right + other.right, spurious + other.spurious);
    }
}
