package nl.aldus.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.IntStream;
import nl.aldus.model.Findings;

/**
 * Writes a page for a browser: each article as it stands, with its quotations coloured by speaker and a card for each that
 * tells why. The page is one file, asks for no other, and works without its script, but for the filter.
 */
final class HtmlWriter implements FindingsWriter {

    private static final HtmlPage PAGE = HtmlPage.load();

    private final Writer out;
    private final HtmlMarkup html;
    private int articles;

    HtmlWriter(Writer out) {
        this.out = out;
        this.html = new HtmlMarkup(out);
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        if (articles == 0) {
            out.write(PAGE.top());
        }
        articles++;
        String id = "a" + articles;
        List<String> cards = IntStream.rangeClosed(1, findings.quotations().size())
                .mapToObj(quotation -> id + "-" + quotation)
                .toList();
        html.open("article").with("id", id).with("aria-labelledby", id + "-heading");
        heading(document, findings, id);
        if (!findings.quotations().isEmpty()) {
            new HtmlPanel(findings, html).write(findings.speakers(), id);
        }
        html.open("div").with("class", "text").with("lang", "nl");
        HtmlText.write(document.text(), HtmlMarks.of(findings, cards), html);
        html.closeLine();
        HtmlCard card = new HtmlCard(document.text(), html);
        for (int i = 0; i < cards.size(); i++) {
            card.write(findings.quotations().get(i), cards.get(i));
        }
        html.closeLine();
    }

    @Override
    public void close() throws IOException {
        if (articles == 0) {
            out.write(PAGE.top());
            html.open("p").text("There are no articles.").closeLine();
        }
        out.write(PAGE.bottom());
    }

    private void heading(Document document, Findings findings, String id) throws IOException {
        html.open("div").with("class", "heading");
        html.open("h2")
                .with("id", id + "-heading")
                .open("bdi")
                .text(document.id())
                .close()
                .close();
        html.open("p").text(summary(findings)).close();
        html.closeLine();
    }

    private static String summary(Findings findings) {
        int quotations = findings.quotations().size();
        if (quotations == 0) {
            return "No quotations were found.";
        }
        int speakers = findings.speakers().size();
        String by = speakers == 0 ? "" : " by " + HtmlLabels.count(speakers, "speaker");
        return HtmlLabels.count(quotations, "quotation") + by;
    }
}
