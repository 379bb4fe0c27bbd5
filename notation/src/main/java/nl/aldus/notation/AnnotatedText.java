package nl.aldus.notation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text and the marks on it. Printed in one way only: at one place closing brackets stand before opening ones, the
 * inner closes first, the outer opens first, and speakers are numbered in the order in which their first bracket opens. A
 * mark that several quotations share is there once, and a cue that is a bare colon or dash not at all; nor, in print, is
 * what is no speech, since nothing is expected there. Immutable.
 *
 * @param text the text, without marks
 * @param marks the marks on it; kept in {@link Mark#ORDER}
 */
public record AnnotatedText(String text, List<Mark> marks) {

    /** Keeps its own copy of the marks, in order. */
    public AnnotatedText {
        marks = marks.stream()
                .filter(mark -> mark.kind() != MarkKind.CUE || hasLetter(mark.in(text)))
                .distinct()
                .sorted(Mark.ORDER)
                .toList();
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    /** Returns the text in the notation. */
    @Override
    public String toString() {
        List<Mark> expected = marks.stream()
                .filter(mark -> mark.kind() != MarkKind.NOT_SPEECH)
                .toList();
        Map<Integer, Integer> numbers = numbers(expected);
        List<Mark> closing = expected.stream()
                .sorted(Comparator.comparing(Mark::end).thenComparing(Mark.ORDER.reversed()))
                .toList();
        StringBuilder printed = new StringBuilder();
        int at = 0;
        int opened = 0;
        for (Mark mark : closing) {
            while (opened < expected.size() && expected.get(opened).start() < mark.end()) {
                Mark next = expected.get(opened++);
                printed.append(text, at, next.start()).append(next.kind().opening());
                at = next.start();
            }
            printed.append(text, at, mark.end()).append(mark.kind().closing());
            at = mark.end();
            if (mark.speaker() != Mark.NOBODY) {
                printed.append(numbers.get(mark.speaker()));
            }
        }
        return printed.append(text, at, text.length()).toString();
    }

    private static Map<Integer, Integer> numbers(List<Mark> marks) {
        Map<Integer, Integer> numbers = new HashMap<>();
        numbers.put(Mark.NOBODY, Mark.NOBODY);
        numbers.put(Mark.UNTOLD, Mark.UNTOLD);
        for (Mark mark : marks) {
            numbers.putIfAbsent(mark.speaker(), numbers.size() - 1);
        }
        return numbers;
    }
}
