package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.attribution.Verdict;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedWords;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.Verb;

/** The phrases that reports and verdicts name as those who speak, for telling who is who. */
final class Sources {

    private final List<NounPhrase> all = new ArrayList<>();
    private final List<NounPhrase> sure = new ArrayList<>();

    private Sources() {}

    static Sources of(Scene scene, Speech speech) {
        Sources sources = new Sources();
        for (int index = 0; index < scene.reports().size(); index++) {
            Report report = scene.reports().get(index);
            add(report, sources.all);
            boolean ownClause =
                    report.form() != Report.Form.VERB_LAST && scene.reportedFrom(index) != ReportedWords.NONE;
            if (ownClause || report.verb() == null || report.isAtLeast(Verb.Strength.STRONG)) {
                add(report, sources.sure);
            }
        }
        for (int span = 0; span < scene.spans().count(); span++) {
            Verdict verdict = speech.verdict(span);
            if (verdict != null && verdict.report() != null) {
                add(verdict.report(), sources.sure);
            } else if (verdict != null && verdict.phrase() != null) {
                sources.sure.add(verdict.phrase());
            }
        }
        sources.all.addAll(sources.sure);
        return sources;
    }

    private static void add(Report report, List<NounPhrase> phrases) {
        if (report.source() != null) {
            phrases.add(report.source());
        }
        phrases.addAll(report.also());
    }

    /** Returns those who may speak, some of them twice. */
    List<NounPhrase> all() {
        return all;
    }

    /**
     * Returns those who surely speak: because the verb of a main clause says no less or reports a clause, or because a
     * quotation was found to be theirs.
     */
    List<NounPhrase> sure() {
        return sure;
    }
}
