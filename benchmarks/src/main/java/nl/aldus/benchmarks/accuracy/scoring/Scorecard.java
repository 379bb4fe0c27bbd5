package nl.aldus.benchmarks.accuracy.scoring;

import java.util.List;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.finding.Finder;

/**
 * How a finder did over a number of articles. Immutable.
 *
 * @param finder what it is called
 * @param documents the articles, in order
 */
public record Scorecard(String finder, List<DocumentScore> documents) {

    /** Keeps its own copy of the list. */
    public Scorecard {
        documents = List.copyOf(documents);
    }

    /** Has all articles read. */
    public static Scorecard of(List<AnnotatedDocument> documents, Finder finder) {
        return new Scorecard(
                finder.name(),
                documents.stream()
                        .map(document -> DocumentScore.of(document, finder))
                        .toList());
    }

    /** Returns the counts over all articles. */
    public Tally tally(Scope scope, Matching matching) {
        return documents.stream()
                .map(document -> document.tally(scope, matching))
                .reduce(Tally.ZERO, Tally::plus);
    }

    /** Returns the counts of what stands between marks, both of whose ends must be right. */
    public Tally quoted() {
        return tally(Scope.QUOTED, Matching.EXACT);
    }

    /** Returns the counts of indirect speech, whose ends need not be quite right. */
    public Tally indirect() {
        return tally(Scope.INDIRECT, Matching.OVERLAP);
    }
}
