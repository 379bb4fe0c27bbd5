package nl.aldus.benchmarks.accuracy.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedQuotation;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.Overlap;

/**
 * What was found of one article. What counts neither way is in none of the lists: optional annotation, what was found there,
 * and quotations found whose speaker the annotation does not tell.
 *
 * @param hits what was found and is annotated, in the order of the annotation
 * @param missed what is annotated and was not found, in the order of the annotation
 * @param spurious what was found and is not annotated, in text order
 */
public record Matches(List<Hit> hits, List<AnnotatedQuotation> missed, List<FoundQuotation> spurious) {

    private static final Matches NONE = new Matches(List.of(), List.of(), List.of());

    /** Keeps its own copies of the lists. */
    public Matches {
        hits = List.copyOf(hits);
        missed = List.copyOf(missed);
        spurious = List.copyOf(spurious);
    }

    /** Compares what was found with the annotation. */
    static Matches of(AnnotatedDocument document, List<FoundQuotation> found, Scope scope, Matching matching) {
        if (document.extent() == AnnotatedDocument.Extent.QUOTED_ONLY && scope != Scope.QUOTED) {
            return NONE;
        }
        List<FoundQuotation> candidates =
                found.stream().filter(one -> scope.has(one.kind())).toList();
        List<AnnotatedQuotation> annotated = document.quotations().stream()
                .filter(one -> scope.has(one.kind()))
                .toList();
        Map<AnnotatedQuotation, FoundQuotation> matches = matching.match(annotated, candidates, document.text());
        List<Hit> hits = new ArrayList<>();
        List<AnnotatedQuotation> missed = new ArrayList<>();
        for (AnnotatedQuotation wanted : annotated) {
            FoundQuotation one = matches.get(wanted);
            if (wanted.optional()) {
                continue;
            }
            if (one == null) {
                missed.add(wanted);
            } else if (wanted.speaker().canBeJudged()) {
                hits.add(new Hit(wanted, one));
            }
        }
        Set<FoundQuotation> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        matched.addAll(matches.values());
        List<FoundQuotation> spurious = candidates.stream()
                .filter(one -> !matched.contains(one) && !isForgiven(one, document, scope))
                .toList();
        return new Matches(hits, missed, spurious);
    }

    private static boolean isForgiven(FoundQuotation found, AnnotatedDocument document, Scope scope) {
        return document.quotations().stream()
                .filter(wanted -> wanted.optional()
                        || wanted.kind().isQuoted() && !wanted.speaker().canBeJudged())
                .anyMatch(wanted -> Overlap.of(found.span(), wanted.span(), document.text()) > scope.forgiving());
    }
}
