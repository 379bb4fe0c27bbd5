package nl.aldus.model;

/**
 * A place where the text refers to a speaker. Immutable and thread-safe.
 *
 * @param span the whole noun phrase, title, role and apposition included
 * @param text the words of the span, as they stand in the text
 * @param kind how it refers
 */
public record Mention(Span span, String text, MentionKind kind) {}
