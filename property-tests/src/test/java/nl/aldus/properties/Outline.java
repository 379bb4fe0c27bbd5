package nl.aldus.properties;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** What was found, in a form that two texts can be compared in. */
record Outline(QuotationKind kind, Span span, Span outer, String rule, String speaker) {

    static List<Outline> of(Findings findings) {
        return findings.quotations().stream().map(Outline::of).toList();
    }

    private static Outline of(Quotation quotation) {
        return new Outline(
                quotation.kind(),
                quotation.span(),
                quotation.outer(),
                quotation.attribution().evidence().rule(),
                quotation.speaker().map(Speaker::name).orElse("?"));
    }

    static List<Outline> moved(List<Outline> outlines, UnaryOperator<Span> place, UnaryOperator<String> name) {
        return outlines.stream()
                .map(outline -> new Outline(
                        outline.kind,
                        place.apply(outline.span),
                        place.apply(outline.outer),
                        outline.rule,
                        name.apply(outline.speaker)))
                .toList();
    }

    /** Returns the same with all offsets larger. */
    static List<Outline> behind(int length, List<Outline> outlines) {
        return moved(outlines, span -> new Span(span.start() + length, span.end() + length), UnaryOperator.identity());
    }
}
