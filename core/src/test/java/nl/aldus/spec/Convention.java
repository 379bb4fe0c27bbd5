package nl.aldus.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;

/**
 * A house style: which marks stand around a quotation, and which around one inside another.
 *
 * @param open the opening mark
 * @param close the closing mark
 * @param innerOpen the opening mark one level deeper
 * @param innerClose the closing mark one level deeper
 */
record Convention(String open, String close, String innerOpen, String innerClose) {

    private static final Path FILE =
            Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "conventions", "conventions.txt");

    private static final Set<String> SINGLE = Set.of("'", "’", "‘", "‚", "\u0091", "\u0092", "＇");

    private static final Set<String> GLYPHS = Lexicon.dutch().entries(WordList.QUOTATION_MARKS).stream()
            .flatMap(pair -> Stream.of(pair.field(0), pair.field(1)))
            .collect(Collectors.toUnmodifiableSet());

    /** Returns the house styles that are tried, in the order of their file. */
    static List<Convention> all() {
        return lines(FILE)
                .map(line -> line.translateEscapes())
                .map(Convention::of)
                .toList();
    }

    /** Returns the lines of a file that hold more than a comment. */
    static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines().filter(line -> !line.isBlank() && !line.startsWith("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Convention of(String line) {
        String[] marks = line.split(" ; ", -1);
        return new Convention(marks[0], marks[1], marks[2], marks[3]);
    }

    @Override
    public String toString() {
        return open + "..." + close;
    }

    /** Returns whether its marks may also be apostrophes. */
    boolean isSingle() {
        return SINGLE.contains(open) && SINGLE.contains(close);
    }

    /** Returns an annotated text with the marks around its brackets in this style; every other sign stays as it is. */
    String rewrite(String annotated) {
        StringBuilder rewritten = new StringBuilder();
        Deque<Boolean> marked = new ArrayDeque<>();
        int depth = 0;
        int at = 0;
        // A bracket behind a mark that has just closed a quotation is not opened by that mark.
        int closed = 0;
        while (at < annotated.length()) {
            char c = annotated.charAt(at);
            if (c == '[') {
                int end = withoutBlanks(rewritten);
                int length = end == closed ? 0 : markBefore(rewritten, end);
                if (length > 0) {
                    rewritten.replace(end - length, end, depth % 2 == 0 ? open : innerOpen);
                    depth++;
                }
                marked.push(length > 0);
            }
            int end = c == ']' ? bracketEnd(annotated, at) : at + 1;
            rewritten.append(annotated, at, end);
            at = end;
            if (c == ']') {
                boolean opened = marked.pop();
                depth -= opened ? 1 : 0;
                int blanks = at;
                while (blanks < annotated.length() && annotated.charAt(blanks) == ' ') {
                    blanks++;
                }
                int length = markAt(annotated, blanks);
                if (length > 0 && (opened || blanks == at) && annotated.charAt(end - 2) != 'i') {
                    rewritten.append(annotated, at, blanks).append(depth % 2 == 0 ? close : innerClose);
                    at = blanks + length;
                    closed = rewritten.length();
                }
            }
        }
        return rewritten.toString();
    }

    private static int withoutBlanks(CharSequence text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 0 && GLYPHS.contains(text.subSequence(end - 1, end).toString()) ? end : text.length();
    }

    private static int markBefore(CharSequence text, int end) {
        for (int length = Math.min(2, end); length > 0; length--) {
            if (GLYPHS.contains(text.subSequence(end - length, end).toString())) {
                return length;
            }
        }
        return 0;
    }

    private static int markAt(String text, int at) {
        for (int length = Math.min(2, text.length() - at); length > 0; length--) {
            if (GLYPHS.contains(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Returns where the letter and number behind a closing bracket end. */
    private static int bracketEnd(String annotated, int bracket) {
        int end = bracket + 2;
        while (end < annotated.length() && Character.isDigit(annotated.charAt(end))) {
            end++;
        }
        return end;
    }
}
