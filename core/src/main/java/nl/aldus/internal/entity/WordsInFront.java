package nl.aldus.internal.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedClause;
import nl.aldus.internal.mention.NounPhrase;

/**
 * Tells where the words begin that stand in front of their source: {@code "...", zei hij}; {@code Haar moeder slaapt, zegt
 * ze}. Nobody calls himself by name or noun there.
 */
final class WordsInFront {

    private final Foreground foreground;
    private final Map<NounPhrase, Integer> clauses = new HashMap<>();

    private WordsInFront(Foreground foreground) {
        this.foreground = foreground;
    }

    static WordsInFront of(Foreground foreground, List<Report> reports, List<ReportedClause> clauses) {
        WordsInFront words = new WordsInFront(foreground);
        for (ReportedClause clause : clauses) {
            NounPhrase source = reports.get(clause.report()).source();
            boolean main = clause.form() == ReportedClause.Form.MAIN;
            if (main && source != null && clause.last() < source.first()) {
                words.clauses.merge(source, clause.first(), Math::min);
            }
        }
        return words;
    }

    /** Returns the first token of the words that a source has in front of it, or its own first token. */
    int from(NounPhrase source) {
        int clause = clauses.getOrDefault(source, source.first());
        return Math.min(clause, foreground.quotationBefore(source.first()));
    }
}
