package nl.aldus.formats;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aldus.model.Findings;
import nl.aldus.model.Speaker;

/** Writes the list of an article's speakers, each a button that shows whose quotations are whose. */
final class HtmlPanel {

    private final HtmlMarkup html;
    private final Map<Integer, Integer> counts;
    private final int quotations;

    HtmlPanel(Findings findings, HtmlMarkup html) {
        this.html = html;
        this.quotations = findings.quotations().size();
        this.counts = findings.quotations().stream()
                .collect(Collectors.toMap(HtmlLabels::number, quotation -> 1, Integer::sum));
    }

    void write(List<Speaker> speakers, String article) throws IOException {
        String heading = article + "-speakers";
        html.open("div").with("class", "panel").with("role", "group").with("aria-labelledby", heading);
        html.open("h3").with("id", heading).text("Speakers").close();
        html.open("ul");
        for (Speaker speaker : speakers) {
            button(speaker.number(), speaker.name(), about(speaker));
        }
        if (counts.containsKey(0)) {
            button(0, HtmlLabels.UNKNOWN_SPEAKER, "");
        }
        html.close();
        html.open("div").with("class", "choice");
        html.open("p").with("class", "status").with("role", "status");
        html.text("All " + HtmlLabels.count(quotations, "quotation") + " shown.")
                .close();
        html.open("button").with("type", "button").with("class", "all").with("hidden");
        html.text("Show all speakers").close().close();
        html.closeLine();
    }

    private static String about(Speaker speaker) {
        // The text may give a role twice, once with the capital that begins a sentence.
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return Stream.concat(speaker.roles().stream(), speaker.affiliations().stream())
                .filter(seen::add)
                .collect(Collectors.joining(", "));
    }

    private void button(int speaker, String name, String about) throws IOException {
        int count = counts.getOrDefault(speaker, 0);
        html.open("li").open("button").with("type", "button");
        html.with("class", "speaker " + HtmlLabels.colour(speaker))
                .with("data-speaker", Integer.toString(speaker))
                .with("aria-pressed", "false");
        html.open("span")
                .with("class", "badge")
                .with("data-label", HtmlLabels.badge(speaker))
                .close();
        html.open("span")
                .open("bdi")
                .with("lang", HtmlLabels.language(speaker))
                .text(name)
                .close();
        if (!about.isEmpty()) {
            html.open("span").with("class", "about").with("lang", "nl").with("dir", "auto");
            html.text(about).close();
        }
        html.close();
        html.open("span").with("class", "count").text(Integer.toString(count));
        html.open("span")
                .with("class", "unseen")
                .text(count == 1 ? " quotation" : " quotations")
                .close()
                .close();
        html.open("meter").with("aria-hidden", "true");
        html.with("max", Integer.toString(quotations))
                .with("value", Integer.toString(count))
                .close();
        html.close().close();
    }
}
