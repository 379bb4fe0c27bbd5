package nl.aldus.formats;

import java.util.List;
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

/** Findings with a quotation of each variant of attribution, one inside another, whatever the engine makes of the text. */
final class SampleFindings {

    static final Document ARTICLE = new Document(
            "map/artikel.txt", "\"Hij riep: 'Weg hier!'\", voegde bakker Jan Kuipers toe. Het was \"heel gek\".");

    static final Findings NONE = new Findings(List.of(), List.of());

    private SampleFindings() {}

    static Findings findings() {
        Mention mention = new Mention(span("bakker Jan Kuipers"), "bakker Jan Kuipers", MentionKind.NAME);
        Speaker speaker = new Speaker(
                1, "Jan Kuipers", SpeakerKind.PERSON, Gender.MALE, List.of("bakker"), List.of(), List.of(mention));
        Cue cue = new Cue(List.of(span("voegde"), span("toe")), "toevoegen", Reports.ADDING);
        Quotation outer = quotation(
                QuotationKind.DIRECT,
                "Hij riep: 'Weg hier!'",
                new Attribution.Explicit(speaker, mention, cue, new Evidence("report behind", "voegde toe", 0.75)),
                1,
                List.of());
        Quotation inner = quotation(
                QuotationKind.DIRECT,
                "Weg hier!",
                new Attribution.Unknown(new Evidence("no speaker in sight", "nothing", 0.5)),
                2,
                List.of(outer));
        Quotation later = quotation(
                QuotationKind.PARTIAL,
                "heel gek",
                new Attribution.Implicit(speaker, mention, new Evidence("same speaker", "Jan Kuipers", 0.25)),
                3,
                List.of());
        return new Findings(List.of(outer, inner, later), List.of(speaker));
    }

    /** Returns findings with one quotation of these words and nobody to speak them. */
    static Findings unknown(String words) {
        Attribution attribution = new Attribution.Unknown(new Evidence("no speaker in sight", "nothing", 0.5));
        Span span = new Span(0, words.length());
        return new Findings(
                List.of(new Quotation(QuotationKind.DIRECT, span, span, words, attribution, 1, List.of())), List.of());
    }

    private static Quotation quotation(
            QuotationKind kind, String words, Attribution attribution, int utterance, List<Quotation> enclosing) {
        Span span = span(words);
        Span outer = new Span(span.start() - 1, span.end() + 1);
        return new Quotation(kind, span, outer, words, attribution, utterance, enclosing);
    }

    private static Span span(String words) {
        int start = ARTICLE.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
