package nl.aldus.benchmarks;

import java.util.List;

/** Builds texts of any size from the articles, which it repeats in a fixed order: the same text for everybody. */
final class Texts {

    private static final String BLANK_LINE = "\n\n";

    private Texts() {}

    /** Returns whole paragraphs, the fewest that together have at least this many characters. */
    static String ofAtLeast(int characters) {
        return ofAtLeast(characters, Articles.paragraphs());
    }

    /** Returns these paragraphs in turn, the fewest that together have at least so many characters. */
    static String ofAtLeast(int characters, List<String> paragraphs) {
        StringBuilder text = new StringBuilder(characters + 2_000);
        for (int next = 0; text.length() < characters; next++) {
            text.append(paragraphs.get(next % paragraphs.size())).append(BLANK_LINE);
        }
        return text.toString();
    }
}
