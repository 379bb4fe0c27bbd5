package nl.aldus.benchmarks.accuracy.scoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument.Extent;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedQuotation;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;

/**
 * One kind taken for another.
 *
 * @param wanted the kind that was annotated
 * @param got the kind that was found
 * @param count how often
 */
public record Confusion(SpanKind wanted, SpanKind got, int count) {

    private static final Comparator<Confusion> MOST_FIRST = Comparator.comparing(Confusion::count)
            .reversed()
            .thenComparing(Confusion::wanted)
            .thenComparing(Confusion::got);

    /** Returns all confusions of kinds, the most frequent first. Articles whose annotation has no kinds have none. */
    public static List<Confusion> of(Stream<DocumentScore> documents) {
        Map<List<SpanKind>, Integer> counts = new LinkedHashMap<>();
        documents
                .filter(document -> document.document().extent() == Extent.ALL_KINDS)
                .flatMap(document -> in(document).stream())
                .forEach(hit ->
                        counts.merge(List.of(hit.wanted().kind(), hit.found().kind()), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry ->
                        new Confusion(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    /** Returns what was found to be of another kind than it is, in the order of the annotation. */
    static List<Hit> in(DocumentScore score) {
        List<AnnotatedQuotation> wanted = score.document().quotations();
        Map<AnnotatedQuotation, FoundQuotation> found =
                Matching.OVERLAP.match(wanted, score.found(), score.document().text());
        return wanted.stream()
                .filter(one -> !one.optional() && found.containsKey(one))
                .map(one -> new Hit(one, found.get(one)))
                .filter(hit -> hit.wanted().kind() != hit.found().kind())
                .toList();
    }
}
