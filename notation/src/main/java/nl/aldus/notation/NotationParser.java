package nl.aldus.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads an annotated text; linear in its length. */
public final class NotationParser {

    private static final int SHOWN = 40;

    private final String annotated;
    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Opening> open = new ArrayDeque<>();
    private int at;

    private NotationParser(String annotated) {
        this.annotated = annotated;
    }

    private record Opening(char bracket, int start, int place) {}

    /**
     * Returns the text and its marks.
     *
     * @throws NotationException if the brackets do not match, nothing stands between them, or a number or a letter behind
     *     one is wrong
     */
    public static AnnotatedText parse(String annotated) {
        return new NotationParser(annotated).parse();
    }

    private AnnotatedText parse() {
        while (at < annotated.length()) {
            char c = annotated.charAt(at++);
            switch (c) {
                case '[', '<', '{' -> open.push(new Opening(c, text.length(), at));
                case ']' -> close('[', quotation());
                case '>' -> close('<', MarkKind.MENTION);
                case '}' -> close('{', MarkKind.CUE);
                default -> text.append(c);
            }
        }
        if (!open.isEmpty()) {
            throw broken("no end to " + open.peek().bracket(), open.peek().place());
        }
        return new AnnotatedText(text.toString(), marks);
    }

    private MarkKind quotation() {
        char letter = at < annotated.length() ? annotated.charAt(at++) : ' ';
        return switch (letter) {
            case 'd' -> MarkKind.DIRECT;
            case 'p' -> MarkKind.PARTIAL;
            case 'i' -> MarkKind.INDIRECT;
            case 'o' -> MarkKind.NOT_SPEECH;
            default -> throw broken("no kind of quotation: " + letter, at);
        };
    }

    private void close(char bracket, MarkKind kind) {
        if (open.isEmpty() || open.peek().bracket() != bracket) {
            throw broken("no " + bracket + " to close", at);
        }
        int start = open.pop().start();
        if (start == text.length()) {
            throw broken("nothing between " + bracket + " and " + kind.closing(), at);
        }
        marks.add(new Mark(start, text.length(), kind, kind.hasSpeaker() ? number() : Mark.NOBODY));
    }

    private int number() {
        int start = at;
        while (at < annotated.length() && annotated.charAt(at) >= '0' && annotated.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw broken("no number of a speaker", at);
        }
        try {
            return Integer.parseInt(annotated.substring(start, at));
        } catch (NumberFormatException e) {
            throw broken("no number of a speaker: " + annotated.substring(start, at), at);
        }
    }

    private NotationException broken(String complaint, int place) {
        String before = annotated.substring(0, place);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String shown = before.substring(Math.max(before.lastIndexOf('\n') + 1, place - SHOWN));
        return new NotationException(line, complaint + " at the end of: " + shown);
    }
}
