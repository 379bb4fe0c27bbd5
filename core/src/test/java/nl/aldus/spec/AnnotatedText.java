package nl.aldus.spec;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text and the marks on it. Printed in one way only: at one place closing brackets stand before opening ones, the
 * inner closes first, the outer opens first, and speakers are numbered in the order in which their first bracket opens. A
 * mark that several quotations share is there once, and a cue that is a bare colon or dash not at all.
 *
 * @param text the text, without marks
 * @param marks the marks on it; kept in {@link Mark#ORDER}
 */
record AnnotatedText(String text, List<Mark> marks) {

    AnnotatedText {
        marks = marks.stream()
                .filter(mark -> mark.opening() != '{' || hasLetter(mark.span().in(text)))
                .distinct()
                .sorted(Mark.ORDER)
                .toList();
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    @Override
    public String toString() {
        Map<Integer, Integer> numbers = numbers();
        List<Mark> closing = marks.stream()
                .sorted(Comparator.comparing((Mark mark) -> mark.span().end()).thenComparing(Mark.ORDER.reversed()))
                .toList();
        StringBuilder printed = new StringBuilder();
        int at = 0;
        int opened = 0;
        for (Mark mark : closing) {
            while (opened < marks.size()
                    && marks.get(opened).span().start() < mark.span().end()) {
                Mark next = marks.get(opened++);
                printed.append(text, at, next.span().start()).append(next.opening());
                at = next.span().start();
            }
            printed.append(text, at, mark.span().end()).append(mark.closing());
            at = mark.span().end();
            if (mark.speaker() != Mark.NOBODY) {
                printed.append(numbers.get(mark.speaker()));
            }
        }
        return printed.append(text, at, text.length()).toString();
    }

    private Map<Integer, Integer> numbers() {
        Map<Integer, Integer> numbers = new HashMap<>();
        numbers.put(Mark.NOBODY, Mark.NOBODY);
        numbers.put(0, 0);
        for (Mark mark : marks) {
            numbers.putIfAbsent(mark.speaker(), numbers.size() - 1);
        }
        return numbers;
    }
}
