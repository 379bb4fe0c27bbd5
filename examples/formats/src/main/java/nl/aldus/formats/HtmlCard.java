package nl.aldus.formats;

import java.io.IOException;
import java.util.stream.Collectors;
import nl.aldus.model.Attribution.Explicit;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Quotation;

/** Writes the card of a quotation: who speaks, and why that is so. */
final class HtmlCard {

    private final String text;
    private final HtmlMarkup html;

    HtmlCard(String text, HtmlMarkup html) {
        this.text = text;
        this.html = html;
    }

    void write(Quotation quotation, String card) throws IOException {
        int speaker = HtmlLabels.number(quotation);
        html.open("div").with("class", "card " + HtmlLabels.colour(speaker));
        html.with("id", card).with("popover").with("role", "tooltip");
        html.open("p").with("class", "who").open("bdi").with("lang", HtmlLabels.language(speaker));
        html.text(HtmlLabels.name(quotation)).close().close();
        html.open("p").with("class", "kind");
        html.text(HtmlLabels.kind(quotation.kind())).close();
        html.open("dl");
        if (quotation.mention().isPresent()) {
            String term = quotation.attribution() instanceof Explicit ? "Named as" : "Follows from";
            dutch(term, quotation.mention().get().text(), "");
        }
        if (quotation.cue().isPresent()) {
            Cue cue = quotation.cue().get();
            dutch("Cue", words(cue), " (" + Labels.of(cue.reports()) + ")");
        }
        evidence(quotation.attribution().evidence());
        html.close().closeLine();
    }

    private void evidence(Evidence evidence) throws IOException {
        html.element("dt", "Rule").element("dd", evidence.rule());
        dutch("Evidence", evidence.saw(), "");
        html.element("dt", "Confidence").open("dd").text(Math.round(100 * evidence.confidence()) + " %");
        // For the eye, beside the number.
        html.open("meter").with("aria-hidden", "true").with("value", Double.toString(evidence.confidence()));
        html.close().close();
    }

    private void dutch(String term, String words, String comment) throws IOException {
        html.element("dt", term).open("dd").open("bdi").with("lang", "nl");
        html.text(words).close().text(comment).close();
    }

    private String words(Cue cue) {
        return cue.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" ... "));
    }
}
