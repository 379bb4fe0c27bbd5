package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** Checks what holds of the findings in any text, be they right or wrong. Takes time linear in their number. */
public final class FindingsChecker {

    private final String text;
    private final Findings findings;

    private FindingsChecker(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /** Fails if the findings cannot be those of the text. */
    public static void check(String text, Findings findings) {
        FindingsChecker checker = new FindingsChecker(text, findings);
        checker.checkSpeakers();
        checker.checkQuotations();
    }

    private void checkSpeakers() {
        int number = 0;
        for (Speaker speaker : findings.speakers()) {
            assertThat(speaker.number()).as("number of a speaker").isEqualTo(++number);
            assertThat(speaker.name()).as("name of speaker %d", number).isNotBlank();
            assertThat(speaker.mentions()).as("mentions of speaker %d", number).isNotEmpty();
            speaker.mentions().forEach(this::checkMention);
            checkOrder(speaker.mentions().stream().map(Mention::span).toList());
        }
    }

    private void checkQuotations() {
        Set<Mention> mentions = new HashSet<>();
        findings.speakers().forEach(speaker -> mentions.addAll(speaker.mentions()));
        Set<Integer> quoted = new HashSet<>();
        for (Quotation quotation : findings.quotations()) {
            checkWords(quotation.span(), quotation.text());
            checkInside(quotation.outer());
            checkNesting(quotation);
            assertThat(quotation.utterance()).as("utterance").isPositive();
            quotation.speaker().ifPresent(speaker -> {
                checkSpeaker(speaker);
                quoted.add(speaker.number());
            });
            quotation.mention().ifPresent(mention -> {
                checkMention(mention);
                assertThat(mentions.contains(mention))
                        .as("%s %s is among those of a speaker", mention.span(), mention.text())
                        .isTrue();
            });
            quotation.cue().ifPresent(this::checkCue);
        }
        checkOrder(findings.quotations().stream().map(Quotation::span).toList());
        assertThat(quoted)
                .as("speakers who are quoted")
                .hasSize(findings.speakers().size());
    }

    private static void checkNesting(Quotation quotation) {
        assertThat(quotation.outer().contains(quotation.span()))
                .as("%s, with its marks, contains %s", quotation.outer(), quotation.span())
                .isTrue();
        Span inner = quotation.span();
        for (Quotation around : quotation.enclosing()) {
            assertThat(around.span().contains(inner))
                    .as("%s, the parent, contains %s", around.span(), inner)
                    .isTrue();
            inner = around.span();
        }
        assertThat(quotation.enclosing().size())
                .as("quotations around %s", quotation.span())
                .isEqualTo(quotation
                        .parent()
                        .map(parent -> parent.enclosing().size() + 1)
                        .orElse(0));
    }

    private void checkSpeaker(Speaker speaker) {
        Optional<Speaker> listed = speaker.number() > findings.speakers().size()
                ? Optional.empty()
                : Optional.of(findings.speakers().get(speaker.number() - 1));
        assertThat(listed).as("speaker %d", speaker.number()).containsSame(speaker);
    }

    private void checkMention(Mention mention) {
        checkWords(mention.span(), mention.text());
    }

    private void checkCue(Cue cue) {
        cue.spans().forEach(this::checkInside);
        checkOrder(cue.spans());
    }

    private void checkWords(Span span, String words) {
        checkInside(span);
        assertThat(span.length()).as("length of %s", span).isPositive();
        // Not isEqualTo, which would print a text of a million characters.
        assertThat(words.equals(span.in(text)))
                .as("%s has the words of the text", span)
                .isTrue();
    }

    private void checkInside(Span span) {
        assertThat(span.end()).as("end of %s", span).isLessThanOrEqualTo(text.length());
    }

    private static void checkOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1)).as("stands before %s", spans.get(i)).isLessThanOrEqualTo(spans.get(i));
        }
    }
}
