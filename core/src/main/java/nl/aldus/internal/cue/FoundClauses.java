package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.List;

/** Collects the reported clauses of a text. Not thread-safe. */
final class FoundClauses {

    private final List<ReportedClause> clauses = new ArrayList<>();

    /** Adds a range of items without the signs at its end; one of signs alone is no clause. */
    void add(Sentence sentence, int report, int first, int last, ReportedClause.Form form) {
        int end = last;
        while (end >= first && sentence.isBreak(end)) {
            end--;
        }
        if (end >= first) {
            clauses.add(new ReportedClause(report, sentence.firstToken(first), sentence.lastToken(end), form));
        }
    }

    /** Returns the clauses in the order in which they were added. */
    List<ReportedClause> clauses() {
        return clauses;
    }
}
