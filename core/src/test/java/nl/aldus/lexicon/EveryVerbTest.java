package nl.aldus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.QuoteFinder;
import nl.aldus.model.Findings;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Speaker;
import org.junit.jupiter.api.Test;

/** Each reporting verb of the list reports in a sentence made for it, in each construction that its line names. */
class EveryVerbTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    /** The parts of a verb that a sentence needs: its simple past, its separable part and what it reports with. */
    private record Verb(String past, String particle, List<String> frames, String line) {

        static Verb of(Entry entry) {
            String lemma = entry.field(0);
            int plus = lemma.indexOf('+');
            String past = entry.field(1).split("[,/]")[0].strip();
            return new Verb(
                    past,
                    plus < 0 ? "" : lemma.substring(0, plus).replace('_', ' '),
                    List.of(entry.field(5).split(" ")),
                    entry.source() + ":" + entry.line() + " " + lemma);
        }

        String behind(String subject) {
            return past + " " + subject + (frames.contains("refl") ? " zich" : "")
                    + (particle.isEmpty() ? "" : " " + particle);
        }

        String withSubject(String subject) {
            return subject + " " + past + (frames.contains("refl") ? " zich" : "")
                    + (particle.isEmpty() ? "" : " " + particle);
        }
    }

    @Test
    void reportsBehindAQuotation() {
        assertThat(failures(
                        "quote",
                        verb -> "\"De brug blijft dicht\", " + verb.behind("Jelle Rozema") + ".",
                        QuotationKind.DIRECT))
                .isEmpty();
    }

    @Test
    void reportsAClauseWithDat() {
        assertThat(failures(
                        "dat",
                        verb -> verb.withSubject("Jelle Rozema") + " dat de brug dicht blijft.",
                        QuotationKind.INDIRECT))
                .isEmpty();
    }

    @Test
    void reportsNothingWithAnObjectAlone() {
        for (Entry entry : Lexicon.dutch().entries(WordList.REPORTING_VERBS)) {
            Verb verb = Verb.of(entry);
            String text = "Jelle Rozema " + verb.past() + " de brug " + verb.particle() + ".";

            assertThat(FINDER.find(text).quotations()).as(verb.line()).isEmpty();
        }
    }

    private interface Sentence {
        String of(Verb verb);
    }

    private static List<String> failures(String frame, Sentence sentence, QuotationKind kind) {
        List<String> failures = new ArrayList<>();
        for (Entry entry : Lexicon.dutch().entries(WordList.REPORTING_VERBS)) {
            Verb verb = Verb.of(entry);
            boolean onlyBesideQuotations =
                    kind == QuotationKind.INDIRECT && entry.field(4).equals("weak");
            if (!verb.frames().contains(frame) || verb.past().equals("-") || onlyBesideQuotations) {
                continue;
            }
            String text = sentence.of(verb);
            Findings findings = FINDER.find(text);
            boolean found = findings.quotations().stream()
                    .anyMatch(quotation -> quotation.kind() == kind
                            && quotation.speaker().map(Speaker::name).orElse("").equals("Jelle Rozema"));
            if (!found) {
                failures.add(verb.line() + ": " + text);
            }
        }
        return failures;
    }
}
