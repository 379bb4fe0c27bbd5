package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.words.Verb;
import org.jspecify.annotations.Nullable;

/** {@code "...", zei Jansen}; {@code "...", aldus Jansen}: a reporting clause begins right behind the closing mark. */
final class ReportBehind implements Rule {

    @Override
    public String name() {
        return "inquit behind the quotation";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (!Surroundings.standsFree(sentence, item) && !Surroundings.isSentence(scene, span)) {
            return null;
        }
        Report report = Surroundings.reportAt(scene, sentence.frame(), Surroundings.behind(sentence, item));
        if (report == null || report.source() == null) {
            return null;
        }
        if (sentence.isFinite(item + 1)
                && !report.isAtLeast(Verb.Strength.STRONG)
                && !Surroundings.isUtterance(scene, span)) {
            return null;
        }
        if (Surroundings.isName(scene, sentence, report)
                || isSubjectOf(scene, span, sentence.isFinite(item + 1), report)) {
            return null;
        }
        boolean opens = report.form() == Report.Form.VERB_FIRST || report.form() == Report.Form.PHRASE;
        return opens ? Verdict.of(name(), report) : null;
    }

    /** {@code "Wie klopt daar" trok dertig toeschouwers}: without a mark at its end, what stands before any verb is its subject. */
    private static boolean isSubjectOf(Scene scene, int span, boolean verbFollows, Report report) {
        return verbFollows
                && report.verb() == null
                && report.form() == Report.Form.VERB_FIRST
                && !Surroundings.endsLikeSentence(scene, span);
    }
}
