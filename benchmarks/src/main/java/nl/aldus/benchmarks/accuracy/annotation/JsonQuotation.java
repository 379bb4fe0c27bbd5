package nl.aldus.benchmarks.accuracy.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import nl.aldus.benchmarks.accuracy.finding.Trim;
import nl.aldus.model.Span;

/**
 * An annotated quotation in JSON. The words are given by {@code start} and {@code end} in UTF-16 code units, or as
 * {@code text} and {@code occurrence}; the speaker by every mention of his ({@code speakerMentions} and {@code aliases}), as
 * in a book, or by his names ({@code speaker}).
 *
 * @param quotation the quotation
 * @param isOfABook whether the speaker is given by mentions
 */
record JsonQuotation(AnnotatedQuotation quotation, boolean isOfABook) {

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if something is missing or wrong
     */
    static JsonQuotation read(JsonNode object, String text) {
        require(object.isObject(), "a quotation is no JSON object");
        SpanKind kind = kind(object);
        boolean isOfABook = object.hasNonNull("speakerMentions");
        WantedSpeaker speaker = isOfABook
                ? new MentionedSpeaker(text, mentions(object.get("speakerMentions"), text), strings(object, "aliases"))
                : new NamedSpeaker(strings(object, "speaker"));
        JsonNode optional = object.path("optional");
        require(optional.isMissingNode() || optional.isBoolean(), "\"optional\" is neither true nor false");
        Span words = object.has("start") ? span(object.get("start"), object.get("end"), text) : find(object, text);
        return new JsonQuotation(
                new AnnotatedQuotation(kind, Trim.ends(words, text), speaker, optional.asBoolean()), isOfABook);
    }

    private static SpanKind kind(JsonNode object) {
        String kind = object.path("kind").asText();
        return Arrays.stream(SpanKind.values())
                .filter(known -> known.toString().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of quotation: \"" + kind + "\""));
    }

    private static Span find(JsonNode object, String text) {
        String words = object.path("text").asText();
        require(!words.isEmpty(), "no \"text\"");
        JsonNode occurrence = object.path("occurrence");
        require(
                occurrence.isMissingNode() || occurrence.isInt() && occurrence.asInt() > 0,
                "\"occurrence\" is no number from 1");
        int start = -1;
        for (int i = 0; i < occurrence.asInt(1); i++) {
            start = text.indexOf(words, start + 1);
            require(start >= 0, "the text has no occurrence %d of: %s".formatted(i + 1, words));
        }
        return new Span(start, start + words.length());
    }

    private static List<Span> mentions(JsonNode pairs, String text) {
        require(pairs.isArray(), "\"speakerMentions\" is no list");
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            require(pair.size() == 2, "a mention is no pair of offsets: " + pair);
            spans.add(span(pair.get(0), pair.get(1), text));
        }
        return spans;
    }

    private static Span span(JsonNode start, JsonNode end, String text) {
        require(
                start != null && end != null && start.isInt() && end.isInt(),
                "\"start\" and \"end\" are no numbers: " + start + ", " + end);
        require(
                start.asInt() >= 0 && start.asInt() < end.asInt() && end.asInt() <= text.length(),
                "no stretch of the text: " + start + " to " + end);
        return new Span(start.asInt(), end.asInt());
    }

    private static List<String> strings(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (value.isTextual()) {
            return List.of(value.asText());
        }
        require(
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isTextual),
                "\"" + field + "\" is no list of strings");
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(complaint);
        }
    }
}
