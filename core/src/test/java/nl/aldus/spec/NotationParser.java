package nl.aldus.spec;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;

/** Reads an annotated text. What stands in {@code [...]o} is text like any other: nothing is expected there. */
final class NotationParser {

    private final String annotated;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Opening> open = new ArrayDeque<>();
    private int at;

    private NotationParser(String annotated) {
        this.annotated = annotated;
    }

    private record Opening(char bracket, int start) {}

    /**
     * Returns the text and its marks.
     *
     * @throws IllegalArgumentException if the brackets do not match, or a number or a letter behind one is wrong
     */
    static AnnotatedText parse(String annotated) {
        return new NotationParser(annotated).parse();
    }

    private AnnotatedText parse() {
        while (at < annotated.length()) {
            char c = annotated.charAt(at++);
            switch (c) {
                case '[', '<', '{' -> open.push(new Opening(c, text.length()));
                case ']' -> closeQuotation(close('['));
                case '>' -> marks.add(Mark.mention(close('<'), number()));
                case '}' -> marks.add(Mark.cue(close('{')));
                default -> text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw broken("no end to " + open.peek().bracket());
        }
        return new AnnotatedText(text.toString(), marks);
    }

    private Span close(char bracket) {
        if (open.isEmpty() || open.peek().bracket() != bracket) {
            throw broken("no " + bracket + " to close");
        }
        return new Span(open.pop().start(), text.length());
    }

    private void closeQuotation(Span span) {
        char letter = at < annotated.length() ? annotated.charAt(at++) : ' ';
        switch (letter) {
            case 'd' -> marks.add(Mark.quotation(span, QuotationKind.DIRECT, number()));
            case 'p' -> marks.add(Mark.quotation(span, QuotationKind.PARTIAL, number()));
            case 'i' -> marks.add(Mark.quotation(span, QuotationKind.INDIRECT, number()));
            case 'o' -> {}
            default -> throw broken("no kind of quotation: " + letter);
        }
    }

    private int number() {
        int start = at;
        while (at < annotated.length() && annotated.charAt(at) >= '0' && annotated.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw broken("no number");
        }
        return Integer.parseInt(annotated.substring(start, at));
    }

    private IllegalArgumentException broken(String complaint) {
        return new IllegalArgumentException(complaint + " at the end of: " + annotated.substring(0, at));
    }
}
