package nl.aldus.cli.check;

import java.io.IOException;
import java.util.List;
import nl.aldus.QuoteFinder;
import nl.aldus.cli.task.Task;
import nl.aldus.formats.Document;
import nl.aldus.lexicon.Lexicon;

/** Reports the problems of each document. */
public final class CheckDocuments implements Task<CheckDocuments.Checked> {

    /** A document and its problems. */
    public record Checked(Document document, List<Problem> problems) {}

    private final QuoteFinder finder;
    private final CheckReport report;
    private final Examiner examiner;
    private boolean hasComplaints;

    /**
     * Reports in some form.
     *
     * @param finder what finds the quotations and reads their marks
     * @param lexicon the words of the finder
     */
    public CheckDocuments(QuoteFinder finder, Lexicon lexicon, CheckReport report) {
        this.finder = finder;
        this.report = report;
        this.examiner = new Examiner(lexicon);
    }

    @Override
    public Checked examine(Document document) {
        String text = document.text();
        return new Checked(document, examiner.problems(text, finder.find(text), finder.unpairedMarks(text)));
    }

    @Override
    public void take(Checked checked) throws IOException {
        hasComplaints |= !checked.problems().isEmpty();
        Lines lines = new Lines(checked.document().text());
        for (Problem problem : checked.problems()) {
            report.write(checked.document(), lines, problem);
        }
    }

    @Override
    public void finish() {
        // Each line stands by itself.
    }

    @Override
    public boolean hasComplaints() {
        return hasComplaints;
    }
}
