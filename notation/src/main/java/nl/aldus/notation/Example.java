package nl.aldus.notation;

import java.nio.file.Path;

/**
 * One example of a page: a text that carries its own expected result. Immutable.
 *
 * @param file the page it stands on
 * @param section the headings above its own, less that of the page; empty if there are none
 * @param name its own heading
 * @param line the line of that heading, from 1
 * @param firstLine the line where the text begins, from 1
 * @param pending whether it is known to fail, and must
 * @param annotated the text in the notation
 */
public record Example(
        Path file, String section, String name, int line, int firstLine, boolean pending, String annotated) {

    /**
     * Returns the text and its marks.
     *
     * @throws NotationException if the annotation is broken; its line is that of the page
     */
    public AnnotatedText parse() {
        try {
            return NotationParser.parse(annotated);
        } catch (NotationException e) {
            throw new NotationException(firstLine + e.line() - 1, e.complaint());
        }
    }

    /** Returns the text that the finder reads. */
    public String text() {
        return parse().text();
    }

    /** Returns what the finder should make of it, in the one form in which an annotated text is printed. */
    public String expected() {
        return parse().toString();
    }

    /** Says where to look when the example fails. */
    @Override
    public String toString() {
        String path = section.isEmpty() ? name : section + " > " + name;
        return "%s > %s (line %d)".formatted(file.getFileName(), path, line);
    }
}
