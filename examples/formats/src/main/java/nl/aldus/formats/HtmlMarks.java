package nl.aldus.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.formats.HtmlMark.Mentioned;
import nl.aldus.formats.HtmlMark.Quoted;
import nl.aldus.formats.HtmlMark.Reporting;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** Gathers what is to be marked in a text: each quotation, and each cue and mention once, however many quotations share it. */
final class HtmlMarks {

    private final List<HtmlMark> marks = new ArrayList<>();
    private final Map<Span, Reporting> cues = new LinkedHashMap<>();
    private final Map<Span, Mentioned> mentions = new LinkedHashMap<>();

    private HtmlMarks() {}

    /**
     * Returns the marks in no particular order.
     *
     * @param cards the identifiers of the quotations' cards, in the order of the quotations
     */
    static List<HtmlMark> of(Findings findings, List<String> cards) {
        HtmlMarks gathered = new HtmlMarks();
        for (int i = 0; i < cards.size(); i++) {
            gathered.add(findings.quotations().get(i), cards.get(i), i + 1);
        }
        for (Speaker speaker : findings.speakers()) {
            for (Mention mention : speaker.mentions()) {
                gathered.mentions.putIfAbsent(mention.span(), new Mentioned(speaker.number(), ""));
            }
        }
        gathered.cues.forEach((span, cue) -> gathered.marks.add(HtmlMark.of(span, cue)));
        gathered.mentions.forEach((span, mention) -> gathered.marks.add(HtmlMark.of(span, mention)));
        return gathered.marks;
    }

    private void add(Quotation quotation, String card, int ordinal) {
        marks.add(HtmlMark.of(quotation.outer(), new Quoted(quotation, card, ordinal)));
        int speaker = HtmlLabels.number(quotation);
        for (Span span : quotation.cue().map(Cue::spans).orElse(List.of())) {
            cues.merge(span, new Reporting(speaker, card), (first, next) -> first.andOf(card));
        }
        quotation
                .mention()
                .map(Mention::span)
                .ifPresent(
                        span -> mentions.merge(span, new Mentioned(speaker, card), (first, next) -> first.andOf(card)));
    }
}
