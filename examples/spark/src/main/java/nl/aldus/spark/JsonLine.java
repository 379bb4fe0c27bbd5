package nl.aldus.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A line of JSON Lines, read.
 *
 * @param id null if there is none that can be used
 * @param text null if there is none that can be used
 * @param problem the first thing that is wrong; null if nothing is
 */
record JsonLine(String id, String text, String problem) {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Which of two texts would it be?
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build()
            .readerFor(JsonNode.class);

    static JsonLine read(String line, Columns columns) {
        JsonNode article;
        try {
            article = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return bad(Problem.NO_JSON + complaint(e));
        }
        if (!article.isObject()) {
            return bad(Problem.NO_OBJECT);
        }
        JsonNode id = article.path(columns.id());
        JsonNode text = article.path(columns.text());
        return new JsonLine(
                id.isTextual() || id.isIntegralNumber() ? id.asText() : null,
                text.isTextual() ? text.textValue() : null,
                problem(id, text));
    }

    static JsonLine bad(String problem) {
        return new JsonLine(null, null, problem);
    }

    private static String problem(JsonNode id, JsonNode text) {
        if (isAbsent(id) || id.isTextual() && id.textValue().isBlank()) {
            return Problem.NO_ID;
        }
        if (!id.isTextual() && !id.isIntegralNumber()) {
            return Problem.ID_OF_WRONG_TYPE;
        }
        if (isAbsent(text)) {
            return Problem.NO_TEXT;
        }
        return text.isTextual() ? null : Problem.TEXT_OF_WRONG_TYPE;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** The parser's own message without what it adds about itself, and the column, since we know the line. */
    private static String complaint(JsonProcessingException e) {
        String reason = e.getOriginalMessage();
        return e.getLocation() == null
                ? reason
                : reason + ", column " + e.getLocation().getColumnNr();
    }
}
