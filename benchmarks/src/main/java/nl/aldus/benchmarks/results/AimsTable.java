package nl.aldus.benchmarks.results;

import java.util.List;
import nl.aldus.benchmarks.page.MarkdownTable;

/** What the library is held to, and whether this run met it. */
final class AimsTable {

    private AimsTable() {}

    static String render(Measurements measurements) {
        List<Aim> measured = Aim.of(measurements).stream()
                .filter(aim -> aim.measured().isPresent())
                .toList();
        if (measured.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable("", "aim", "measured", "met");
        for (Aim aim : measured) {
            table.row(
                    aim.what(),
                    (aim.atLeast() ? "at least " : "at most ") + bound(aim),
                    Figures.decimals(2, aim.measured()),
                    aim.measured().filter(aim::isMetBy).isPresent() ? "yes" : "no");
        }
        return "### Aims\n\n" + table;
    }

    private static String bound(Aim aim) {
        return Figures.decimals(aim.bound() == Math.rint(aim.bound()) ? 0 : 1, aim.bound());
    }
}
