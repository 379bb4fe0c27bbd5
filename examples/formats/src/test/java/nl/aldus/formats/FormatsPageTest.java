package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.aldus.model.Attribution;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Findings;
import nl.aldus.model.Gender;
import nl.aldus.model.Mention;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Reports;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page {@code docs/formats.md} shows what the formats write. */
class FormatsPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "formats.md");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** But of html, which is to be looked at. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void showsAnExampleOfEachFormat(OutputFormat format) throws IOException {
        Document document = new Document("veer.txt", example("text-of-the-examples"));
        String written = written(format, document, findings(document.text()));
        String shown = example(format.name().toLowerCase(Locale.ROOT));

        switch (format) {
            case JSONL, W3C -> assertThat(JSON.readTree(shown)).isEqualTo(JSON.readTree(written));
            case CSV -> assertThat(shown + "\n").isEqualTo(written.replace("\r\n", "\n"));
            default -> assertThat(shown + "\n").isEqualTo(written);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheMediaTypeOfEachFormat(OutputFormat format) throws IOException {
        assertThat(Files.readString(PAGE).lines())
                .anyMatch(line -> line.startsWith("| `" + format.name().toLowerCase(Locale.ROOT) + "` |")
                        && line.contains("`" + format.mediaType() + "`")
                        && line.contains("`." + format.extension() + "`"));
    }

    /** Returns what the examples rest on, independent of what the rules and their confidence come to be. */
    private static Findings findings(String text) {
        Mention mention = new Mention(span("wethouder Karin Smit", text), "wethouder Karin Smit", MentionKind.NAME);
        Speaker speaker = new Speaker(
                1, "Karin Smit", SpeakerKind.PERSON, Gender.FEMALE, List.of("wethouder"), List.of(), List.of(mention));
        Cue cue = new Cue(List.of(span("zei", text)), "zeggen", Reports.SAYING);
        Evidence evidence = new Evidence("inquit behind the quotation", "zei wethouder Karin Smit", 0.98);
        Span words = span("Het veer vaart 🎉", text);
        Quotation quotation = new Quotation(
                QuotationKind.DIRECT,
                words,
                new Span(words.start() - 1, words.end() + 1),
                words.in(text),
                new Attribution.Explicit(speaker, mention, cue, evidence),
                1,
                List.of());
        return new Findings(List.of(quotation), List.of(speaker));
    }

    private static Span span(String words, String text) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static String example(String name) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        String opening = "<!-- " + name + " -->\n```";
        String closing = "\n```\n<!-- /" + name + " -->";
        assertThat(page).contains(opening, closing);
        int start = page.indexOf('\n', page.indexOf(opening) + opening.length()) + 1;
        return page.substring(start, page.indexOf(closing));
    }

    private static String written(OutputFormat format, Document document, Findings findings) throws IOException {
        StringWriter out = new StringWriter();
        try (FindingsWriter writer = format.writer(out)) {
            writer.write(document, findings);
        }
        return out.toString();
    }
}
