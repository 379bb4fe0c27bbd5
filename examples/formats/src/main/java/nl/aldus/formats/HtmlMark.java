package nl.aldus.formats;

import java.io.IOException;
import java.util.Comparator;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;

/**
 * A stretch of the text that gets an element of its own, or a piece of one: elements nest, stretches of text may overlap.
 *
 * @param start the offset of the first code unit of the piece
 * @param end the offset behind its last code unit
 * @param whole the stretch that it is a piece of
 * @param meaning what the stretch is
 */
record HtmlMark(int start, int end, Span whole, Meaning meaning) {

    /** Outer before inner; over the same words a quotation, a mention, a cue. */
    static final Comparator<HtmlMark> BY_NESTING = Comparator.comparingInt(HtmlMark::start)
            .thenComparing(Comparator.comparingInt(HtmlMark::end).reversed())
            .thenComparingInt(HtmlMark::rank);

    /** What a stretch of text is. */
    sealed interface Meaning {}

    /**
     * A quotation, with the number of its speaker in front.
     *
     * @param card the identifier of its card
     * @param ordinal 1 for the first quotation of the text
     */
    record Quoted(Quotation quotation, String card, int ordinal) implements Meaning {}

    /**
     * Words that mean a speaker.
     *
     * @param cards those of the quotations whose speaker they name, separated by spaces
     */
    record Mentioned(int speaker, String cards) implements Meaning {
        Mentioned andOf(String card) {
            return new Mentioned(speaker, cards + " " + card);
        }
    }

    /**
     * Words that report.
     *
     * @param speaker who is said to speak; 0 if the text does not tell
     * @param cards those of the quotations that they report, separated by spaces
     */
    record Reporting(int speaker, String cards) implements Meaning {
        Reporting andOf(String card) {
            return new Reporting(speaker, cards + " " + card);
        }
    }

    static HtmlMark of(Span span, Meaning meaning) {
        return new HtmlMark(span.start(), span.end(), span, meaning);
    }

    HtmlMark until(int offset) {
        return new HtmlMark(start, offset, whole, meaning);
    }

    HtmlMark from(int offset) {
        return new HtmlMark(offset, end, whole, meaning);
    }

    void open(HtmlMarkup html) throws IOException {
        if (meaning instanceof Quoted quoted) {
            open(quoted, html);
        } else if (meaning instanceof Mentioned mentioned) {
            open(mentioned, html);
        } else if (meaning instanceof Reporting reporting) {
            open("cue", reporting.speaker(), reporting.cards(), html);
        }
    }

    private void open(Quoted quoted, HtmlMarkup html) throws IOException {
        Quotation quotation = quoted.quotation();
        int speaker = HtmlLabels.number(quotation);
        boolean first = start == whole.start();
        String styles = "quotation " + HtmlLabels.style(quotation.kind()) + " " + HtmlLabels.colourAndWidth(speaker);
        html.open("mark")
                .with("class", first ? styles : styles + " continued")
                .with("dir", "auto")
                .with("data-card", quoted.card())
                .with("data-speaker", Integer.toString(speaker));
        if (first) {
            badge(quoted, speaker, html);
        }
    }

    /** The number is left to the style sheet: the page has no text in an article but the article's own. */
    private static void badge(Quoted quoted, int speaker, HtmlMarkup html) throws IOException {
        String label = "Quotation " + quoted.ordinal() + ", "
                + HtmlLabels.kind(quoted.quotation().kind()) + ": " + HtmlLabels.name(quoted.quotation());
        html.open("button")
                .with("type", "button")
                .with("lang", "en")
                .with("class", "badge")
                .with("data-label", HtmlLabels.badge(speaker))
                .with("aria-label", label)
                .with("aria-describedby", quoted.card())
                .with("popovertarget", quoted.card())
                .with("popovertargetaction", "show")
                .close();
    }

    private void open(Mentioned mentioned, HtmlMarkup html) throws IOException {
        open("mention", mentioned.speaker(), mentioned.cards(), html);
        html.with("dir", "auto");
        if (end == whole.end()) {
            html.with("data-label", HtmlLabels.badge(mentioned.speaker()));
        }
    }

    private static void open(String style, int speaker, String cards, HtmlMarkup html) throws IOException {
        html.open("span")
                .with("class", style + " " + HtmlLabels.colour(speaker))
                .with("data-speaker", Integer.toString(speaker))
                .with("data-of", cards);
    }

    private int rank() {
        return meaning instanceof Quoted ? 0 : meaning instanceof Mentioned ? 1 : 2;
    }
}
