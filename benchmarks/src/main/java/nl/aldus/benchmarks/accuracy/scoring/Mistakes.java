package nl.aldus.benchmarks.accuracy.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument.Extent;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedQuotation;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.Overlap;
import nl.aldus.benchmarks.accuracy.scoring.Mistake.Type;
import nl.aldus.model.Span;

/**
 * Sorts the errors in an article by type. A quotation that was missed and one that was found in its place are one error, of
 * kind or of boundary, not two.
 */
public final class Mistakes {

    private final DocumentScore score;
    private final AnnotatedDocument document;
    private final List<Mistake> mistakes = new ArrayList<>();

    private Mistakes(DocumentScore score) {
        this.score = score;
        this.document = score.document();
    }

    /** Returns the errors in an article in text order. */
    public static List<Mistake> in(DocumentScore score) {
        Mistakes mistakes = new Mistakes(score);
        mistakes.addKinds();
        mistakes.addOthers(Scope.QUOTED, Matching.EXACT);
        mistakes.addOthers(Scope.INDIRECT, Matching.OVERLAP);
        mistakes.mistakes.sort(Comparator.comparing(Mistake::span).thenComparing(Mistake::type));
        return List.copyOf(mistakes.mistakes);
    }

    private void addKinds() {
        if (document.extent() == Extent.ALL_KINDS) {
            for (Hit hit : Confusion.in(score)) {
                add(Type.KIND, hit.wanted().span(), kind(hit.wanted()), kind(hit.found()), hit.found());
            }
        }
    }

    private void addOthers(Scope scope, Matching matching) {
        Matches matches = score.matches(scope, matching);
        for (Hit hit : matches.hits()) {
            if (!hit.hasRightSpeaker()) {
                String wanted = hit.wanted().speaker().label();
                add(
                        Type.SPEAKER,
                        hit.wanted().span(),
                        wanted,
                        hit.found().speaker().label(),
                        hit.found());
            }
            addBoundary(hit.wanted(), hit.found());
        }
        List<AnnotatedQuotation> missed = new ArrayList<>(matches.missed());
        missed.removeIf(wanted -> isConfused(wanted.span()));
        for (FoundQuotation found : matches.spurious()) {
            if (isConfused(found.span())) {
                continue;
            }
            Optional<AnnotatedQuotation> meant = meant(found, missed);
            meant.ifPresent(wanted -> {
                addBoundary(wanted, found);
                missed.remove(wanted);
            });
            if (meant.isEmpty()) {
                add(
                        Type.SPURIOUS,
                        found.span(),
                        "nothing",
                        kind(found) + " by " + found.speaker().label(),
                        found);
            }
        }
        for (AnnotatedQuotation wanted : missed) {
            String what = kind(wanted) + " by " + wanted.speaker().label();
            mistakes.add(new Mistake(Type.MISSED, document, wanted.span(), what, "nothing", ""));
        }
    }

    /** Whether these words are among those whose kind was mistaken. */
    private boolean isConfused(Span span) {
        return mistakes.stream()
                .filter(mistake -> mistake.type() == Type.KIND)
                .anyMatch(mistake -> share(mistake.span(), span) >= Matching.ENOUGH);
    }

    private Optional<AnnotatedQuotation> meant(FoundQuotation found, List<AnnotatedQuotation> missed) {
        return missed.stream()
                .filter(wanted -> share(wanted.span(), found.span()) > 0)
                .max(Comparator.comparingDouble(wanted -> share(wanted.span(), found.span())));
    }

    private double share(Span one, Span other) {
        return Overlap.of(one, other, document.text());
    }

    private void addBoundary(AnnotatedQuotation wanted, FoundQuotation found) {
        if (!wanted.span().equals(found.span())) {
            String text = document.text();
            add(
                    Type.BOUNDARY,
                    wanted.span(),
                    wanted.span().in(text),
                    found.span().in(text),
                    found);
        }
    }

    private void add(Type type, Span span, String wanted, String got, FoundQuotation found) {
        mistakes.add(new Mistake(type, document, span, wanted, got, found.rule()));
    }

    private static String kind(AnnotatedQuotation wanted) {
        return wanted.kind().toString();
    }

    private static String kind(FoundQuotation found) {
        return found.kind().toString();
    }

    /** Returns the errors of all these articles, article by article. */
    public static List<Mistake> in(Stream<DocumentScore> documents) {
        return documents.flatMap(document -> in(document).stream()).toList();
    }
}
