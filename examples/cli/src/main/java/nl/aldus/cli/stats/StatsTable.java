package nl.aldus.cli.stats;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A table for a person: the groups, and below them the speakers who are quoted most. */
final class StatsTable extends StatsReport {

    private static final int WIDEST_NAME = 40;
    private static final String NUMBERS = "%10s  %6s  %7s  %7s  %7s  %8s  %9s%n".replace("%n", "\n");

    private final Writer out;
    private final int top;

    StatsTable(Writer out, int top) {
        this.out = out;
        this.top = top;
    }

    @Override
    void write(Totals totals) throws IOException {
        List<Totals.Row> speakers = totals.speakers();
        List<Totals.Row> shown = speakers.subList(0, Math.min(top, speakers.size()));
        int width = shown.stream()
                .mapToInt(row -> Math.min(WIDEST_NAME, label(row).length()))
                .reduce("speaker".length(), Math::max);
        long all = totals.groups().get(0).tally().quotations();
        heading("", width);
        for (Totals.Row row : totals.groups()) {
            line(row.group(), row.tally(), all, width);
        }
        if (!shown.isEmpty()) {
            out.write("\n");
            heading("speaker", width);
        }
        for (Totals.Row row : shown) {
            line(label(row), row.tally(), all, width);
        }
        if (shown.size() < speakers.size()) {
            out.write("... and %d more\n".formatted(speakers.size() - shown.size()));
        }
    }

    /** Someone without a name stands in brackets. */
    private static String label(Totals.Row row) {
        return row.group().equals(Group.UNNAMED.toString()) ? "(" + row.speaker() + ")" : row.speaker();
    }

    private void heading(String first, int width) throws IOException {
        out.write(cell(first, width)
                + NUMBERS.formatted("quotations", "share", "words", "direct", "partial", "indirect", "documents"));
    }

    private void line(String label, Tally tally, long all, int width) throws IOException {
        String share = all == 0 ? "-" : String.format(Locale.ROOT, "%.1f%%", 100.0 * tally.quotations() / all);
        out.write(cell(label, width)
                + String.format(
                        Locale.ROOT,
                        NUMBERS,
                        tally.quotations(),
                        share,
                        tally.words(),
                        tally.direct(),
                        tally.partial(),
                        tally.indirect(),
                        tally.documents()));
    }

    private static String cell(String text, int width) {
        String cut = text.length() <= width ? text : text.substring(0, width - 3) + "...";
        return cut + " ".repeat(width + 2 - cut.length());
    }
}
