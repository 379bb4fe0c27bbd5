package nl.aldus.benchmarks.page;

import java.util.Collections;
import java.util.List;

/** A table in Markdown: the first column holds words, all others figures. Grows by the row; not thread-safe. */
public final class MarkdownTable {

    private final StringBuilder text = new StringBuilder();

    /** Makes a table with these headings and no rows. */
    public MarkdownTable(List<String> headings) {
        row(headings);
        text.append("|---")
                .append(String.join("", Collections.nCopies(headings.size() - 1, "|---:")))
                .append("|\n");
    }

    /** Makes a table with these headings and no rows. */
    public MarkdownTable(String... headings) {
        this(List.of(headings));
    }

    /** Adds a row. */
    public void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** Adds a row. */
    public void row(String... cells) {
        row(List.of(cells));
    }

    /** Returns the table, a line end behind each row. */
    @Override
    public String toString() {
        return text.toString();
    }
}
