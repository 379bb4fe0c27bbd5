package nl.aldus.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aldus.lexicon.Entry;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;

/** Finds the problems of one text. Immutable and thread-safe. */
final class Examiner {

    private static final int LONGEST_EXCERPT = 40;

    private final Set<String> particles;

    Examiner(Lexicon lexicon) {
        particles = lexicon.entries(WordList.NAME_PARTICLES).stream()
                .map(Entry::fields)
                .flatMap(fields -> Stream.of(fields.get(0).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the problems in text order. */
    List<Problem> problems(String text, Findings findings, List<Span> unpairedMarks) {
        List<Problem> problems = new ArrayList<>();
        for (Span mark : unpairedMarks) {
            problems.add(new Problem(mark, Check.UNPAIRED_MARK, "quotation mark " + mark.in(text) + " stands alone"));
        }
        Set<Integer> utterances = new HashSet<>();
        for (Quotation quotation : findings.quotations()) {
            if (quotation.speaker().isEmpty() && utterances.add(quotation.utterance())) {
                String message = "no speaker for: " + excerpt(quotation.text());
                problems.add(new Problem(quotation.outer(), Check.NO_SPEAKER, message));
            }
        }
        for (Speaker speaker : findings.speakers()) {
            if (!isIntroduced(speaker)) {
                String message = speaker.name() + " is never introduced by full name or role";
                problems.add(new Problem(speaker.mentions().get(0).span(), Check.NOT_INTRODUCED, message));
            }
        }
        problems.sort(Comparator.comparing(Problem::span).thenComparing(Problem::check));
        return problems;
    }

    private boolean isIntroduced(Speaker speaker) {
        boolean maybePerson = speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.UNKNOWN;
        return !maybePerson
                || !speaker.roles().isEmpty()
                || speaker.mentions().stream().map(Mention::kind).anyMatch(MentionKind.DESCRIPTION::equals)
                || isFull(speaker.name());
    }

    /** A surname alone may have particles: {@code Van der Meer}. */
    private boolean isFull(String name) {
        return Stream.of(name.split(" "))
                        .filter(word -> !particles.contains(word) && !particles.contains(lowerFirst(word)))
                        .count()
                > 1;
    }

    private static String lowerFirst(String word) {
        return word.isEmpty() ? word : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String excerpt(String text) {
        String line = String.join(" ", text.strip().split("\\s+"));
        return line.length() <= LONGEST_EXCERPT
                ? line
                : line.substring(0, LONGEST_EXCERPT).strip() + " ...";
    }
}
