package nl.aldus.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A line of the jsonl format. The components of these records are the fields of its objects, in this order; null is what
 * JSON has for absence. Offsets count UTF-16 code units, ends are exclusive.
 *
 * @param id what tells the document from the others of its source; left out if the source holds one only
 */
record JsonDocument(
        String source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id,
        List<JsonQuotation> quotations) {

    /** @param parent the index in the array of the quotation right around this one */
    record JsonQuotation(
            String kind,
            int start,
            int end,
            String text,
            JsonSpan outer,
            @Nullable JsonSpeaker speaker,
            @Nullable JsonCue cue,
            int utterance,
            @Nullable Integer parent,
            String rule,
            double confidence) {}

    /** @param mention the words that name the speaker at the quotation, or else those from which the speaker follows */
    record JsonSpeaker(
            int number,
            String name,
            String kind,
            String gender,
            List<String> roles,
            List<String> affiliations,
            @Nullable JsonMention mention) {}

    record JsonSpan(int start, int end) {}

    record JsonMention(int start, int end, String text) {}

    record JsonCue(List<JsonSpan> spans, String lemma, String reports) {}

    static JsonDocument of(Document document, Findings findings) {
        List<JsonQuotation> quotations = new ArrayList<>();
        Map<Quotation, Integer> indexes = new HashMap<>();
        for (Quotation quotation : findings.quotations()) {
            indexes.put(quotation, indexes.size());
            quotations.add(
                    quotation(quotation, quotation.parent().map(indexes::get).orElse(null)));
        }
        String id = document.id().equals(document.source()) ? null : document.id();
        return new JsonDocument(document.source(), id, quotations);
    }

    private static JsonQuotation quotation(Quotation quotation, @Nullable Integer parent) {
        Evidence evidence = quotation.attribution().evidence();
        return new JsonQuotation(
                Labels.of(quotation.kind()),
                quotation.span().start(),
                quotation.span().end(),
                quotation.text(),
                span(quotation.outer()),
                quotation.speaker().map(speaker -> speaker(speaker, quotation)).orElse(null),
                quotation.cue().map(JsonDocument::cue).orElse(null),
                quotation.utterance(),
                parent,
                evidence.rule(),
                evidence.confidence());
    }

    private static JsonSpeaker speaker(Speaker speaker, Quotation quotation) {
        return new JsonSpeaker(
                speaker.number(),
                speaker.name(),
                Labels.of(speaker.kind()),
                Labels.of(speaker.gender()),
                speaker.roles(),
                speaker.affiliations(),
                quotation.mention().map(JsonDocument::mention).orElse(null));
    }

    private static JsonMention mention(Mention mention) {
        return new JsonMention(mention.span().start(), mention.span().end(), mention.text());
    }

    private static JsonCue cue(Cue cue) {
        return new JsonCue(
                cue.spans().stream().map(JsonDocument::span).toList(), cue.lemma(), Labels.of(cue.reports()));
    }

    private static JsonSpan span(Span span) {
        return new JsonSpan(span.start(), span.end());
    }
}
