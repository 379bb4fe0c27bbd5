package nl.aldus.benchmarks.accuracy.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aldus.model.Span;

/** The three forms of indirect speech that fit a pattern: zei dat, volgens, and aldus at the end of a sentence. */
final class IndirectPattern {

    private static final String WORDS = "[^.!?\"“”„\\n]";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<source>" + WORDS + "{0,80}" + ReportingVerbs.VERB + WORDS
                    + "{0,60}?),? (?<clause>(?:dat|of) " + WORDS + "+)"),
            Pattern.compile(
                    "(?<source>\\b[Vv]olgens (?:(?:de|het|een) \\p{L}+|(?:\\p{Ll}+ )?(?:\\p{Lu}[\\p{L}-]+ ?)+)) ?"
                            + "(?<clause>" + WORDS + "+)"),
            Pattern.compile(
                    "(?<clause>" + WORDS + "+), (?<source>(?:aldus|zegt|zei|meldt|stelt|denkt|vindt) " + WORDS + "+)"));

    private IndirectPattern() {}

    /**
     * A report.
     *
     * @param clause what is said
     * @param source where the speaker is named
     */
    record Report(Span clause, Span source) {}

    /** Returns the reports of all three forms. */
    static List<Report> in(String text) {
        List<Report> reports = new ArrayList<>();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                reports.add(new Report(
                        new Span(matcher.start("clause"), matcher.end("clause")),
                        new Span(matcher.start("source"), matcher.end("source"))));
            }
        }
        return reports;
    }
}
