package nl.aldus.benchmarks.accuracy.rival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aldus.benchmarks.accuracy.finding.Finder;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import nl.aldus.model.Span;

/**
 * Regular expressions for the marks, a list of verbs, and the nearest name: an afternoon's work, done with some care. What
 * stands between marks is taken for speech if it looks like a sentence or a reporting verb is near.
 */
public final class HandWrittenFinder implements Finder {

    private static final Pattern VERB = Pattern.compile(ReportingVerbs.ANY);

    /** How far from a quotation its verb may be, and a name from its verb, in characters. */
    private static final int NEAR = 60;

    private static final int WORDS_OF_A_SENTENCE = 4;

    @Override
    public String name() {
        return "regular expressions";
    }

    @Override
    public List<FoundQuotation> find(String text) {
        List<Span> quoted = QuotedPattern.in(text);
        CapitalisedNames names = CapitalisedNames.in(text, quoted);
        List<FoundQuotation> found = new ArrayList<>();
        for (Span span : quoted) {
            int verb = verbNear(span, text);
            if (verb >= 0 || isSentence(span.in(text))) {
                SpanKind kind = isSentence(span.in(text)) ? SpanKind.DIRECT : SpanKind.PARTIAL;
                found.add(new FoundQuotation(kind, span, speaker(span, verb, text, names), "nearest name"));
            }
        }
        IndirectPattern.in(text).stream()
                .filter(report -> report.clause().in(text).codePoints().anyMatch(Character::isLetter))
                .filter(report -> quoted.stream().noneMatch(span -> isMostOf(span, report.clause())))
                .map(report -> new FoundQuotation(
                        SpanKind.INDIRECT, report.clause(), names.first(report.source()), "pattern of a report"))
                .forEach(found::add);
        found.sort(Comparator.comparing(FoundQuotation::span));
        return found;
    }

    private static boolean isMostOf(Span quoted, Span clause) {
        return quoted.overlaps(clause)
                && 2 * (Math.min(quoted.end(), clause.end()) - Math.max(quoted.start(), clause.start()))
                        > clause.length();
    }

    private static boolean isSentence(String words) {
        return words.split(" ").length >= WORDS_OF_A_SENTENCE || words.matches("(?s)\\p{Lu}.*[.!?,]");
    }

    /** Returns where the first verb behind the quotation in the same line begins, or else the last before it, or -1. */
    private static int verbNear(Span span, String text) {
        Span behind = behind(span.end(), text);
        Matcher verb = VERB.matcher(text).region(behind.start(), behind.end());
        if (verb.find()) {
            return verb.start();
        }
        Span before = before(span.start(), text);
        verb.region(before.start(), before.end());
        int last = -1;
        while (verb.find()) {
            last = verb.start();
        }
        return last;
    }

    private static FoundSpeaker speaker(Span span, int verb, String text, CapitalisedNames names) {
        if (verb < 0) {
            return names.lastBefore(span.start());
        }
        FoundSpeaker subject = names.first(behind(verb, text));
        if (verb < span.start() || subject.isNobody()) {
            FoundSpeaker before = names.first(before(verb, text));
            subject = before.isNobody() ? subject : before;
        }
        return subject.isNobody() ? names.lastBefore(span.start()) : subject;
    }

    private static Span behind(int place, String text) {
        int end = Math.min(place + NEAR, text.length());
        int line = text.indexOf('\n', place);
        return new Span(place, line < 0 ? end : Math.min(line, end));
    }

    private static Span before(int place, String text) {
        int line = text.lastIndexOf('\n', Math.max(place - 1, 0));
        return new Span(Math.max(Math.max(place - NEAR, 0), line + 1), Math.max(place, line + 1));
    }
}
