package nl.aldus.formats;

import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.aldus.QuoteFinder;
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
import org.junit.jupiter.params.provider.Arguments;

/** Texts that strain a format, each with what was found in it; and findings that the library never makes, but may. */
final class HostileTexts {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    private HostileTexts() {}

    static Stream<Arguments> all() {
        return Stream.concat(texts(), impossible());
    }

    private static Stream<Arguments> texts() {
        return Stream.of(
                found("nothing", ""),
                found("blanks", " \t\n\n "),
                found("no quotation", "Het regent."),
                found("an unknown speaker", "“Weg hier!” De deur viel dicht."),
                found("emoji before and inside", "😀🎉 “Dat is 👍🏽 goed”, zei burgemeester 🧑 Jan Kuipers. 😀"),
                found("letters beyond U+FFFF", "𝔇e dichter 𝔍an: “Ik 𝔟en het”, zei Jan Kuipers. “Nog steeds 𝔷o.”"),
                found("lone surrogates", "\uDC00“Dat \uD83D is \uDE00 zo\uD83D”, zei Jan \uD800Kuipers. \uDBFF"),
                found("reversed surrogates", "\uDE00\uD83D“Dat\uDE00\uD83D kan”, zei Jan Kuipers."),
                found("control characters", "“Dat\u0001 is\u001F zo\u007F\u0085”, zei\b Jan\u001B Kuipers."),
                found("null characters", "\0“Dat\0 kan”, zei Jan\0Kuipers.\0"),
                found("noncharacters", "“Dat \uFFFE kan \uFFFF”, zei Jan Kuipers \uFDD0."),
                found("right to left", "“שלום 😀 مرحبا”, zei Jan Kuipers. \u202E“Dat kan”\u202C, zei hij."),
                found("combining marks", "“Cafe\u0301 e\u0308n Ko\u0301”, zei Andre\u0301 Kuipers."),
                found("byte order mark", "\uFEFF“Dat kan”, zei Jan Kuipers."),
                found(
                        "Windows line ends",
                        "Kop\r\n\r\n“Dat\r\nkan”, zei\r\nJan Kuipers.\r\n\r\n“En zo\r\nis het.”\r\n"),
                found("carriage returns", "Kop\r\r“Dat\rkan”, zei\rJan Kuipers.\r"),
                found("line separators", "“Dat\u2028kan\u2029zo”, zei\u000BJan\fKuipers\u001C\u001D\u001E."),
                found("invisible characters", "\u200B \u00AD“\u200DDat \u200B kan\u2060”, zei\u00A0Jan Kuipers.\u200E"),
                found("markup", "“<p>Dat & \"kan\"]]> <!-- -- ?> &amp; zo”, zei Jan Kuipers."),
                found("separators", "“A,B;C\tD\"E\"\"F\\n|”, zei Jan Kuipers, \"de, eigenaar\"."),
                found("formulas", "“=1+1”, zei Jan Kuipers. “@SUM(A1)”, zei hij. “-2” en “+3”, riep hij. “'=4” ook."),
                found("nested", "“Hij zei: ‘Kom, en zij zei: “Nee”’, dus ik ging”, zei Jan Kuipers."),
                found(
                        "nested in indirect",
                        "Jan Kuipers zei dat zijn vrouw ‘Weg hier!’ had geroepen en ‘heel boos’ was."),
                found("several paragraphs", "“Een. \n\n“Twee.\n\n“Drie”, zei Jan Kuipers.\n\nVier."),
                found("a paragraph a line", "Kop\n“Een”, zei Jan Kuipers.\n“Twee”, zei hij."),
                found("split", "“Ik weet het”, voegde Jan Kuipers daaraan toe, “maar het is zo.”"),
                found("dialogue dashes", "– Ga je mee? vroeg Jan.\n– Nee, zei Piet.\n– Dan niet."));
    }

    private static Stream<Arguments> impossible() {
        Document document =
                new Document("een 😀 é:ëé\r\n=\0\uD800<naam>&\"'.txt", "a😀b cd\r\n\r\nef\0gh ij\uD83D kl.");
        int length = document.text().length();
        List<Arguments> all = new ArrayList<>();
        all.add(case_("crossing spans", document, new Span(0, 7), new Span(4, 15), new Span(9, length)));
        all.add(case_("the same span thrice", document, new Span(5, 14), new Span(5, 14), new Span(5, 14)));
        all.add(case_("one character each", document, new Span(0, 1), new Span(1, 3), new Span(3, 4)));
        all.add(case_("blank spans", document, new Span(4, 5), new Span(7, 11), new Span(16, 17)));
        all.add(case_("all of it", document, new Span(0, length), new Span(0, length), new Span(0, length)));
        return all.stream();
    }

    /** Returns findings where somebody says the first span, mentioned in the second, by a cue that is the third. */
    private static Arguments case_(String name, Document document, Span words, Span mentioned, Span cued) {
        String text = document.text();
        Mention mention = new Mention(mentioned, mentioned.in(text), MentionKind.PRONOUN);
        Speaker speaker = new Speaker(
                1,
                "=Jan\n\0\uDC00 <K> 😀",
                SpeakerKind.BODY,
                Gender.UNKNOWN,
                List.of("+rol\r", "& \u0007"),
                List.of("@club"),
                List.of(mention));
        Cue cue = new Cue(List.of(cued), "zeg\0gen", Reports.SAYING);
        Evidence evidence = new Evidence("rule, \"quoted\"", "nothing", 1);
        Quotation outer = new Quotation(
                QuotationKind.INDIRECT,
                words,
                words,
                words.in(text),
                new Attribution.Explicit(speaker, mention, cue, evidence),
                1,
                List.of());
        Quotation crossing = new Quotation(
                QuotationKind.DIRECT,
                mentioned,
                mentioned,
                mentioned.in(text),
                new Attribution.Implicit(speaker, mention, evidence),
                2,
                List.of());
        Quotation unknown = new Quotation(
                QuotationKind.PARTIAL, cued, cued, cued.in(text), new Attribution.Unknown(evidence), 3, List.of());
        Findings findings = new Findings(List.of(outer, crossing, unknown), List.of(speaker));
        return arguments(named(name, document), findings);
    }

    private static Arguments found(String name, String text) {
        return arguments(named(name, new Document("map/" + name + ".txt", text)), FINDER.find(text));
    }
}
