package nl.aldus.benchmarks.accuracy.scoring;

import java.util.List;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.finding.Finder;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.Trim;

/**
 * An article and what was found in it. Immutable.
 *
 * @param document the article
 * @param found what was found, its ends trimmed as those of the annotation are
 */
public record DocumentScore(AnnotatedDocument document, List<FoundQuotation> found) {

    /** Keeps its own copy of the list. */
    public DocumentScore {
        found = List.copyOf(found);
    }

    /** Has an article read. */
    static DocumentScore of(AnnotatedDocument document, Finder finder) {
        String text = document.text();
        return new DocumentScore(
                document,
                finder.find(text).stream()
                        .map(one -> one.at(Trim.ends(one.span(), text)))
                        .toList());
    }

    /** Returns what was found of the annotation. */
    public Matches matches(Scope scope, Matching matching) {
        return Matches.of(document, found, scope, matching);
    }

    /** Returns the counts. */
    public Tally tally(Scope scope, Matching matching) {
        return Tally.of(matches(scope, matching));
    }
}
