package nl.aldus.cli.stats;

import java.io.IOException;
import java.util.function.Function;
import nl.aldus.cli.task.Task;
import nl.aldus.formats.Document;
import nl.aldus.model.Findings;

/** Counts who is quoted, and reports when all documents are counted. */
public final class CountSpeakers implements Task<Findings> {

    private final Function<Document, Findings> finder;
    private final StatsReport report;
    private final Totals totals = new Totals();

    /** Reports in some form. */
    public CountSpeakers(Function<Document, Findings> finder, StatsReport report) {
        this.finder = finder;
        this.report = report;
    }

    @Override
    public Findings examine(Document document) {
        return finder.apply(document);
    }

    @Override
    public void take(Findings findings) {
        totals.add(findings);
    }

    @Override
    public void finish() throws IOException {
        report.write(totals);
    }
}
