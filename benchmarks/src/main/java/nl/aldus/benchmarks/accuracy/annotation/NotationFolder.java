package nl.aldus.benchmarks.accuracy.annotation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.aldus.benchmarks.accuracy.annotation.NumberedMentions.Numbered;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import nl.aldus.benchmarks.accuracy.finding.Trim;
import nl.aldus.model.Span;
import nl.aldus.notation.AnnotatedText;
import nl.aldus.notation.Example;
import nl.aldus.notation.Mark;
import nl.aldus.notation.MarkKind;
import nl.aldus.notation.NotationException;
import nl.aldus.notation.PageReader;

/** Reads pages in the project's notation. Whether an example is marked as pending makes no difference. */
final class NotationFolder {

    private NotationFolder() {}

    static List<AnnotatedDocument> read(List<Path> pages) throws BrokenAnnotationException, IOException {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (Path page : pages) {
            try {
                List<Example> examples = PageReader.read(page);
                for (Example example : examples) {
                    documents.add(document(example, name(example, examples.size() == 1)));
                }
            } catch (NotationException e) {
                throw new BrokenAnnotationException(page, e.line(), e.complaint());
            } catch (CharacterCodingException e) {
                throw new BrokenAnnotationException(page, "not UTF-8");
            }
        }
        return documents;
    }

    private static String name(Example example, boolean isOnlyOne) {
        String page = example.file().getFileName().toString().replaceFirst("\\.md$", "");
        return isOnlyOne ? page : page + ": " + example.name();
    }

    private static AnnotatedDocument document(Example example, String name) {
        AnnotatedText annotated = example.parse();
        String text = annotated.text();
        NumberedMentions mentions = new NumberedMentions(
                text,
                annotated.marks().stream()
                        .filter(mark -> mark.kind() == MarkKind.MENTION)
                        .map(mark -> new Numbered(span(mark), mark.speaker()))
                        .toList());
        List<AnnotatedQuotation> quotations = annotated.marks().stream()
                .filter(mark -> mark.kind().isQuotation() || mark.kind() == MarkKind.NOT_SPEECH)
                .map(mark -> quotation(mark, text, mentions))
                .toList();
        return new AnnotatedDocument(
                name, example.file(), example.firstLine(), text, AnnotatedDocument.Extent.ALL_KINDS, quotations);
    }

    private static AnnotatedQuotation quotation(Mark mark, String text, NumberedMentions mentions) {
        int number = mark.speaker() == Mark.NOBODY ? Mark.UNTOLD : mark.speaker();
        return new AnnotatedQuotation(
                kind(mark.kind()), Trim.ends(span(mark), text), new NumberedSpeaker(number, mentions), false);
    }

    private static Span span(Mark mark) {
        return new Span(mark.start(), mark.end());
    }

    private static SpanKind kind(MarkKind kind) {
        return switch (kind) {
            case DIRECT -> SpanKind.DIRECT;
            case PARTIAL -> SpanKind.PARTIAL;
            case INDIRECT -> SpanKind.INDIRECT;
            case NOT_SPEECH, MENTION, CUE -> SpanKind.OTHER;
        };
    }
}
