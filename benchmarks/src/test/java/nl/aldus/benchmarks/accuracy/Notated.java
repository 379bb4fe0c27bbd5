package nl.aldus.benchmarks.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedFolder;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.finding.Finder;
import nl.aldus.benchmarks.accuracy.finding.FoundQuotation;
import nl.aldus.benchmarks.accuracy.finding.FoundSpeaker;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import nl.aldus.benchmarks.accuracy.scoring.DocumentScore;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;
import nl.aldus.model.Span;
import nl.aldus.notation.AnnotatedText;
import nl.aldus.notation.Mark;
import nl.aldus.notation.MarkKind;
import nl.aldus.notation.NotationParser;

/** Cases made by hand: what is wanted and what is found, both in the project's notation. */
public final class Notated {

    private Notated() {}

    /** Scores what is found in one text. */
    public static Scorecard scorecard(String wanted, String found) {
        return Scorecard.of(List.of(document(wanted)), finder(found));
    }

    /** Scores what is found in one text. */
    public static DocumentScore score(String wanted, String found) {
        return scorecard(wanted, found).documents().get(0);
    }

    /** Returns the article with the annotation; its text begins on line 3 of its file. */
    public static AnnotatedDocument document(String wanted) {
        try {
            Path folder = Files.createTempDirectory("notated");
            Path page = Files.writeString(folder.resolve("page.md"), "# Page\n```quotes\n" + wanted + "\n```\n");
            try {
                return AnnotatedFolder.read(folder).get(0);
            } finally {
                Files.delete(page);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BrokenAnnotationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * Returns a finder that finds just this, whatever it is asked to read. Each speaker has the first of his mentions for a
     * name. The rule is that of the kind.
     */
    public static Finder finder(String found) {
        AnnotatedText annotated = NotationParser.parse(found);
        List<FoundQuotation> quotations = annotated.marks().stream()
                .filter(mark -> mark.kind().isQuotation())
                .map(mark -> new FoundQuotation(
                        SpanKind.valueOf(mark.kind().name()),
                        span(mark),
                        speaker(mark.speaker(), annotated),
                        "rule for " + mark.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
        return new Finder() {
            @Override
            public String name() {
                return "by hand";
            }

            @Override
            public List<FoundQuotation> find(String text) {
                return quotations;
            }
        };
    }

    private static FoundSpeaker speaker(int number, AnnotatedText annotated) {
        List<Span> mentions = annotated.marks().stream()
                .filter(mark -> mark.kind() == MarkKind.MENTION && mark.speaker() == number)
                .map(Notated::span)
                .toList();
        return mentions.isEmpty()
                ? FoundSpeaker.NOBODY
                : new FoundSpeaker(mentions.get(0).in(annotated.text()), mentions.get(0), mentions);
    }

    private static Span span(Mark mark) {
        return new Span(mark.start(), mark.end());
    }
}
