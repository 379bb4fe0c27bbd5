package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedWords;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** {@code Jansen zei dat het plan "onhaalbaar" is}: the fragment is of whoever the clause is of. */
final class InReportedClause implements Rule {

    @Override
    public String name() {
        return "fragment in a reported clause";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        Report innermost = null;
        int from = sentence.from();
        int end = scene.firstReport(sentence.frame() + 1);
        for (int report = scene.firstReport(sentence.frame()); report < end; report++) {
            int first = scene.reportedFrom(report);
            if (first != ReportedWords.NONE && first <= item) {
                innermost = scene.reports().get(report);
                from = first;
            }
        }
        return innermost == null || hasVerbOfItsOwn(scene, sentence, from, item, innermost)
                ? null
                : Verdict.of(name(), innermost);
    }

    /** {@code Jansen zei dat het regende, en Smit noemde dat "mooi"}: a later verb in the clause of the fragment is nearer. */
    private static boolean hasVerbOfItsOwn(Scene scene, Sentence sentence, int from, int item, Report around) {
        for (Report report : scene.reportsIn(sentence.frame())) {
            boolean clause = report.form() == Report.Form.VERB_SECOND || report.form() == Report.Form.VERB_LAST;
            if (clause
                    && !report.equals(around)
                    && report.first() >= from
                    && report.anchor() < item
                    && sentence.isFinite(report.anchor())
                    && isSomebody(report.source())
                    && report.takes(Frame.NAME | Frame.VAN)
                    && isOneClause(sentence, report.anchor(), item)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneClause(Sentence sentence, int verb, int item) {
        for (int i = verb + 1; i < item; i++) {
            if (sentence.isBreak(i) || sentence.isFinite(i) || sentence.is(i, WordClass.COORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSomebody(@Nullable NounPhrase source) {
        return source != null && source.kind() != NounPhrase.Kind.OTHER;
    }
}
