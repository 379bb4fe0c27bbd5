package nl.aldus.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found in one text. Immutable and thread-safe.
 *
 * @param quotations every quotation, ordered by start; a quotation precedes those inside it
 * @param speakers everybody to whom at least one quotation is ascribed, by number
 */
public record Findings(List<Quotation> quotations, List<Speaker> speakers) {

    /** Keeps its own copies of the lists. */
    public Findings {
        quotations = List.copyOf(quotations);
        speakers = List.copyOf(speakers);
    }

    /** Returns the quotations of one speaker in text order; linear in the number of quotations. */
    public Stream<Quotation> by(Speaker speaker) {
        return quotations.stream()
                .filter(quotation -> quotation.speaker().map(speaker::equals).orElse(false));
    }

    /** Returns, a line for each quotation, who said it, which rule decided and what that rule saw. */
    public String explain() {
        return quotations.stream().map(Findings::explain).collect(Collectors.joining("\n"));
    }

    private static String explain(Quotation quotation) {
        Evidence evidence = quotation.attribution().evidence();
        return String.format(
                Locale.ROOT,
                "%s %s \"%s\" - %s: %s (%s, confidence %.2f)",
                quotation.span(),
                quotation.kind(),
                quotation.text(),
                quotation.speaker().map(Speaker::name).orElse("?"),
                evidence.saw(),
                evidence.rule(),
                evidence.confidence());
    }
}
