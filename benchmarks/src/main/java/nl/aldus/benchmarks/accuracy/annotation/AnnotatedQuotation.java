package nl.aldus.benchmarks.accuracy.annotation;

import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import nl.aldus.model.Span;

/**
 * A stretch of an article that was annotated. Immutable.
 *
 * @param kind what it is
 * @param span the words, without blanks, marks and punctuation at their ends
 * @param speaker who spoke them
 * @param optional whether a careful reader may take it for a quotation or not: it counts neither way
 */
public record AnnotatedQuotation(SpanKind kind, Span span, WantedSpeaker speaker, boolean optional) {}
