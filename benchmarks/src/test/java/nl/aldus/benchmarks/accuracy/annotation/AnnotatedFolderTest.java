package nl.aldus.benchmarks.accuracy.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument.Extent;
import nl.aldus.benchmarks.accuracy.finding.SpanKind;
import nl.aldus.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedFolderTest {

    @TempDir
    private Path folder;

    @Test
    void jsonGivesTheWordsAndWhichOccurrenceOfThem() throws Exception {
        AnnotatedDocument document = json("Ja. ‘Ja’, zei Blok.", """
                {"doc": "a", "quotes": [
                  {"kind": "direct", "text": "Ja", "occurrence": 2, "speaker": ["Blok"], "optional": true},
                  {"kind": "other", "text": "zei", "speaker": null}]}""");
        assertThat(document.extent()).isEqualTo(Extent.ALL_KINDS);
        assertThat(document.quotations())
                .containsExactly(
                        new AnnotatedQuotation(
                                SpanKind.DIRECT, new Span(5, 7), new NamedSpeaker(List.of("Blok")), true),
                        new AnnotatedQuotation(SpanKind.OTHER, new Span(10, 13), new NamedSpeaker(List.of()), false));
    }

    @Test
    void jsonOfABookGivesOffsetsAndMentions() throws Exception {
        String text = "‘Ja’, zei Blok.";
        AnnotatedDocument document = json(text, """
                {"quotes": [{"kind": "direct", "start": 0, "end": 4, "speakerMentions": [[10, 14]], "aliases": ["Blok"]}]}""");
        assertThat(document.extent()).isEqualTo(Extent.QUOTED_ONLY);
        assertThat(document.quotations())
                .containsExactly(new AnnotatedQuotation(
                        SpanKind.DIRECT,
                        new Span(1, 3),
                        new MentionedSpeaker(text, List.of(new Span(10, 14)), List.of("Blok")),
                        false));
    }

    @Test
    void theExampleOfTheManualIsRead() throws Exception {
        String manual = Files.readString(Path.of(System.getProperty("basedir", ""), "accuracy.md"));
        int start = manual.indexOf("```json\n") + "```json\n".length();
        AnnotatedDocument document = json(
                "‘De brug blijft dicht’, zei wethouder Karin Blok.",
                manual.substring(start, manual.indexOf("```", start)));
        assertThat(document.quotations()).extracting(AnnotatedQuotation::span).containsExactly(new Span(1, 21));
    }

    @Test
    void aPageMayHoldSeveralTexts() throws Exception {
        write("page.md", "# Page\n\n## One\n```quotes\nA\n```\n\n## Two\n```quotes pending\nB\n[C]o\n```\n");
        List<AnnotatedDocument> documents = AnnotatedFolder.read(folder);
        assertThat(documents).extracting(AnnotatedDocument::name).containsExactly("page: One", "page: Two");
        assertThat(documents.get(1).line(2)).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"quotes\": [{}]}                                       ; 1: no kind of quotation: \"\"",
                "{\"quotes\": [{\"kind\": \"quote\"}]}                    ; 1: no kind of quotation: \"quote\"",
                "{\"quotes\": [{\"kind\": \"direct\"}]}                   ; 1: no \"text\"",
                "{\"quotes\": [{\"kind\": \"direct\", \"text\": \"Nee\"}]} ; 1: the text has no occurrence 1 of: Nee",
                "{\"quotes\": [{\"kind\": \"direct\", \"start\": 3, \"end\": 9}]} ; 1: no stretch of the text: 3 to 9",
                "{\"quotes\": [{\"kind\": \"direct\", \"start\": 3}]} ; 1: \"start\" and \"end\" are no numbers: 3, null",
                "{\"quotes\": [7]}                                        ; 1: a quotation is no JSON object",
                "{\"quotes\": 7}                                          ; 1: \"quotes\" is no list",
                "{}                                                       ; 1: no \"quotes\"",
                "7                                                        ; 1: no JSON object",
            })
    void brokenJsonIsRefused(String annotation, String complaint) {
        assertThatThrownBy(() -> json("Ja.", annotation))
                .isInstanceOf(BrokenAnnotationException.class)
                .hasMessage(folder.resolve("a.json") + ":" + complaint);
    }

    @Test
    void brokenJsonIsToldByLine() {
        assertThatThrownBy(() ->
                        json("Ja.", "{\"quotes\": [\n {\"kind\": \"other\", \"text\": \"Ja\"},\n {\"kind\": 3}]}"))
                .hasMessage(folder.resolve("a.json") + ":3: no kind of quotation: \"3\"");
        assertThatThrownBy(() -> json("Ja.", "{\"quotes\": [\n {\"kind\" \"other\"}]}"))
                .hasMessageStartingWith(folder.resolve("a.json") + ":2: ");
    }

    @Test
    void brokenNotationIsToldByLine() throws IOException {
        write("page.md", "# Page\n```quotes\nA\n[B\n```\n");
        assertThatThrownBy(() -> AnnotatedFolder.read(folder))
                .isInstanceOf(BrokenAnnotationException.class)
                .hasMessage(folder.resolve("page.md") + ":4: no end to [ at the end of: [");
    }

    @Test
    void aFolderWithoutAnnotationIsRefused() throws IOException {
        assertThatThrownBy(() -> AnnotatedFolder.read(folder)).hasMessageContaining("no annotated articles");
        assertThatThrownBy(() -> AnnotatedFolder.read(folder.resolve("none"))).hasMessageContaining("no such folder");
        write("a.json", "{\"quotes\": []}");
        assertThatThrownBy(() -> AnnotatedFolder.read(folder)).hasMessageEndingWith("a.json: no a.txt beside it");
        Files.write(folder.resolve("a.txt"), new byte[] {'a', (byte) 0xE9});
        assertThatThrownBy(() -> AnnotatedFolder.read(folder)).hasMessageEndingWith("a.txt: not UTF-8");
    }

    private AnnotatedDocument json(String text, String annotation) throws IOException, BrokenAnnotationException {
        write("a.txt", text);
        write("a.json", annotation);
        return AnnotatedFolder.read(folder).get(0);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
