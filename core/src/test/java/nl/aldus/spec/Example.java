package nl.aldus.spec;

import java.nio.file.Path;

/**
 * One example of the manual: a text that carries its own expected result.
 *
 * @param file the page it stands on
 * @param section the headings above its own, less that of the page; empty if there are none
 * @param name its own heading
 * @param line the line of that heading, from 1
 * @param pending whether it is known to fail, and must
 * @param annotated the text in the notation of {@link Notation}
 */
record Example(Path file, String section, String name, int line, boolean pending, String annotated) {

    /** Returns the text that the finder reads. */
    String text() {
        return Notation.strip(annotated);
    }

    /** Returns what the finder should make of it, in the form of {@link Notation#render}. */
    String expected() {
        return Notation.normalise(annotated);
    }

    /** Returns whether this is a whole article and not a line or two. */
    boolean isArticle() {
        return file.startsWith(SpecReader.ARTICLES);
    }

    /** Returns the page, with its folder if that is not the one of the spec. */
    String page() {
        return (isArticle() ? "articles/" : "") + file.getFileName();
    }

    /** Says where to look when the example fails. */
    @Override
    public String toString() {
        String path = section.isEmpty() ? name : section + " > " + name;
        return "%s > %s (line %d)".formatted(file.getFileName(), path, line);
    }
}
