package nl.aldus.cli.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nl.aldus.formats.Document;

/**
 * A line of JSON Lines: an object with the document in two of its fields. Without an id, file and line tell it apart.
 *
 * @param number from 1
 */
record JsonLine(String source, int number, byte[] line, JsonFields fields) implements Entry.One {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    @Override
    public String name() {
        return source + ":" + number;
    }

    @Override
    public long bytes() {
        return line.length + 1L;
    }

    @Override
    public Document read() throws UnreadableException {
        JsonNode object = object();
        JsonNode text = object.path(fields.text());
        if (!text.isTextual()) {
            String problem = text.isMissingNode() ? "no field '%s'" : "field '%s' is not a string";
            throw new UnreadableException(problem.formatted(fields.text()));
        }
        JsonNode id = object.path(fields.id());
        return new Document(id.isValueNode() && !id.isNull() ? id.asText() : name(), source, text.textValue());
    }

    private JsonNode object() throws UnreadableException {
        // Jackson would guess at UTF-16 and UTF-32, and pass over some malformed UTF-8.
        String json = Utf8.decode(line);
        try {
            JsonNode node = JSON.readTree(number == 1 && json.startsWith("\uFEFF") ? json.substring(1) : json);
            if (node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            String column = place == null ? "" : " at column " + place.getColumnNr();
            throw new UnreadableException("not JSON" + column + ": " + firstLine(e.getOriginalMessage()), e);
        }
        throw new UnreadableException("not a JSON object");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
