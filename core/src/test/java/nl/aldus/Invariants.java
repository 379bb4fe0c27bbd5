package nl.aldus;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;

/**
 * What holds of the findings in any text, be they right or wrong. Plain checks and no assertion library, since a fuzzer
 * runs them some thousand times a second. In the tests of the library, and used by its property tests as well.
 */
public final class Invariants {

    private static final int LONGEST_MESSAGE = 2000;

    private final String text;
    private final Findings findings;

    private Invariants(String text, Findings findings) {
        this.text = text;
        this.findings = findings;
    }

    /**
     * Checks all of them.
     *
     * @throws AssertionError if the findings cannot be those of the text; the message says which invariant is broken
     */
    public static void check(String text, Findings findings) {
        Invariants invariants = new Invariants(text, findings);
        invariants.checkSpeakers();
        invariants.checkQuotations();
        invariants.checkTree();
        require(
                findings.explain().lines().count()
                        >= Math.min(1, findings.quotations().size()),
                "nothing explained");
    }

    private void checkSpeakers() {
        int number = 0;
        for (Speaker speaker : findings.speakers()) {
            number++;
            require(speaker.number() == number, "speaker %s is out of order", speaker);
            require(!speaker.mentions().isEmpty(), "speaker %s is mentioned nowhere", speaker);
            require(isNamedSo(speaker), "the name of %s is in none of its mentions", speaker);
            require(!speaker.name().isBlank(), "speaker %d has a blank name", number);
            for (Mention mention : speaker.mentions()) {
                checkWords(mention.span(), mention.text());
            }
            checkOrder(speaker.mentions().stream().map(Mention::span).toList());
        }
    }

    /** A name stands in a mention, but for line breaks and soft hyphens; that of two who speak together is put together from theirs. */
    private boolean isNamedSo(Speaker speaker) {
        boolean pair = speaker.kind() == SpeakerKind.GROUP && speaker.name().contains(" en ");
        return pair
                || speaker.mentions().stream()
                        .anyMatch(mention -> oneLine(mention.text()).contains(speaker.name()));
    }

    private static String oneLine(String text) {
        return text.replace("\u00AD", "").replaceAll("\\p{javaWhitespace}+", " ");
    }

    private void checkQuotations() {
        Set<Integer> quoted = new HashSet<>();
        Set<Mention> mentions = new HashSet<>();
        findings.speakers().forEach(speaker -> mentions.addAll(speaker.mentions()));
        int utterances = 0;
        for (Quotation quotation : findings.quotations()) {
            checkWords(quotation.span(), quotation.text());
            checkInside(quotation.outer());
            require(quotation.outer().contains(quotation.span()), "%s is outside its marks", quotation);
            int utterance = quotation.utterance();
            require(
                    utterance >= 1 && utterance <= utterances + 1,
                    "utterance %d of %s skips one",
                    utterance,
                    quotation);
            utterances = Math.max(utterances, utterance);
            quotation.speaker().ifPresent(speaker -> {
                int number = speaker.number();
                boolean listed = number <= findings.speakers().size()
                        && findings.speakers().get(number - 1).equals(speaker);
                require(listed, "%s is no speaker of the text", speaker);
                quoted.add(number);
            });
            quotation.mention().ifPresent(mention -> {
                checkWords(mention.span(), mention.text());
                require(mentions.contains(mention), "%s is a mention of no speaker", mention);
            });
            quotation.cue().ifPresent(cue -> {
                cue.spans().forEach(this::checkInside);
                checkOrder(cue.spans());
            });
            double confidence = quotation.attribution().evidence().confidence();
            require(confidence > 0 && confidence <= 1, "confidence %s of %s", confidence, quotation);
        }
        checkOrder(findings.quotations().stream().map(Quotation::span).toList());
        require(quoted.size() == findings.speakers().size(), "a speaker is quoted nowhere");
    }

    /** Nesting is a tree: what encloses a quotation stands before it in the list and encloses what encloses it. */
    private void checkTree() {
        List<Quotation> quotations = findings.quotations();
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            Span inner = quotation.outer();
            for (Quotation around : quotation.enclosing()) {
                require(around.outer().contains(inner), "%s does not enclose %s", around, quotation);
                inner = around.outer();
            }
            quotation.parent().ifPresent(parent -> {
                List<Quotation> rest =
                        quotation.enclosing().subList(1, quotation.enclosing().size());
                require(parent.enclosing().equals(rest), "%s has another parent than %s", parent, quotation);
            });
            if (i > 0) {
                Quotation before = quotations.get(i - 1);
                boolean apart = before.outer().end() <= quotation.outer().start()
                        || before.outer().contains(quotation.outer());
                require(apart, "%s crosses %s", before, quotation);
            }
        }
    }

    private void checkWords(Span span, String words) {
        checkInside(span);
        require(span.length() > 0, "%s is empty", span);
        require(words.equals(span.in(text)), "%s does not have the words of the text", span);
    }

    private void checkInside(Span span) {
        require(span.end() <= text.length(), "%s is not in the text", span);
    }

    private static void checkOrder(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            require(spans.get(i - 1).compareTo(spans.get(i)) <= 0, "%s does not come first", spans.get(i - 1));
        }
    }

    private static void require(boolean holds, String complaint, Object... about) {
        if (!holds) {
            String message = complaint.formatted(about);
            // A quotation may have a million characters.
            throw new AssertionError(message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
        }
    }
}
