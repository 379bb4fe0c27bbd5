package nl.aldus.cli.input;

/**
 * Where a document stands in a JSON object.
 *
 * @param id the field with what tells it from the others
 * @param text the field with its text
 */
public record JsonFields(String id, String text) {}
