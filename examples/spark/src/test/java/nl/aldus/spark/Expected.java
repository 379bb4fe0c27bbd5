package nl.aldus.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Attribution;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** What the tables should hold by the library's own word, as {@link Tables#printed} prints their rows. */
record Expected(List<String> quotations, List<String> speakers) {

    static Expected of(Map<String, String> articles, QuoteFinder finder) {
        List<String> quotations = new ArrayList<>();
        List<String> speakers = new ArrayList<>();
        articles.forEach((id, text) -> {
            Findings findings = finder.find(text);
            for (Quotation quotation : findings.quotations()) {
                quotations.add(row(id, quotation, findings));
            }
            for (Speaker speaker : findings.speakers()) {
                speakers.add(row(id, speaker));
            }
        });
        return new Expected(
                quotations.stream().sorted().toList(),
                speakers.stream().sorted().toList());
    }

    private static String row(String id, Quotation quotation, Findings findings) {
        Attribution attribution = quotation.attribution();
        String how = attribution.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Object speaker = quotation.speaker().map(Speaker::number).orElse(null);
        Object name = quotation.speaker().map(Speaker::name).orElse(null);
        Object mention = quotation
                .mention()
                .map(m -> row(m.text(), m.span().start(), m.span().end()))
                .orElse(null);
        Object cue = quotation
                .cue()
                .map(c -> row(
                        c.lemma(),
                        c.reports().name().toLowerCase(Locale.ROOT),
                        list(c.spans().stream().map(Expected::row).toList())))
                .orElse(null);
        return row(
                id,
                number(quotation, findings),
                quotation.kind().name().toLowerCase(Locale.ROOT),
                quotation.text(),
                quotation.span().start(),
                quotation.span().end(),
                quotation.outer().start(),
                quotation.outer().end(),
                quotation.utterance(),
                quotation.parent().map(parent -> number(parent, findings)).orElse(null),
                how,
                speaker,
                name,
                mention,
                cue,
                attribution.evidence().rule(),
                attribution.evidence().confidence());
    }

    private static String row(String id, Speaker speaker) {
        return row(
                id,
                speaker.number(),
                speaker.name(),
                speaker.kind().name().toLowerCase(Locale.ROOT),
                speaker.gender().name().toLowerCase(Locale.ROOT),
                list(speaker.roles()),
                list(speaker.affiliations()),
                list(speaker.mentions().stream().map(Expected::row).toList()));
    }

    private static String row(Mention mention) {
        return row(
                mention.text(),
                mention.kind().name().toLowerCase(Locale.ROOT),
                mention.span().start(),
                mention.span().end());
    }

    private static String row(Span span) {
        return row(span.start(), span.end());
    }

    private static Integer number(Quotation quotation, Findings findings) {
        List<Quotation> all = findings.quotations();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == quotation) {
                return i + 1;
            }
        }
        throw new AssertionError("not among the findings: " + quotation);
    }

    private static String list(List<String> elements) {
        return elements.toString();
    }

    private static String row(Object... cells) {
        List<String> words = new ArrayList<>();
        for (Object cell : cells) {
            words.add(String.valueOf(cell));
        }
        return "[" + String.join(",", words) + "]";
    }
}
