package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedWords;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code "Heel laat." Dat zegt Jansen}; {@code "Heel laat." Aldus Jansen}: the sentence behind the quotation tells whose it was. */
final class ReportOfSentenceBefore implements Rule {

    @Override
    public String name() {
        return "report in the sentence behind";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int behind = scene.frameOf(span) + 1;
        if (behind >= scene.frames().count() || scene.frames().level(behind) != QuotedSpans.NONE) {
            return null;
        }
        Sentence sentence = scene.sentence(behind);
        for (int index = scene.firstReport(behind); index < scene.firstReport(behind + 1); index++) {
            NounPhrase source = scene.reports().get(index).source();
            if (source != null && refersBack(scene, sentence, index)) {
                return Verdict.of(name(), source);
            }
        }
        return null;
    }

    private static boolean refersBack(Scene scene, Sentence sentence, int index) {
        Report report = scene.reports().get(index);
        if (report.form() == Report.Form.PHRASE) {
            return report.first() == sentence.from() && report.last() == sentence.lastContent();
        }
        Words words = scene.tokens().words();
        boolean opened = sentence.isWord(sentence.from(), words.find("dat"))
                || sentence.isWord(sentence.from(), words.find("zo"));
        return opened
                && report.anchor() == sentence.from() + 1
                && report.isAtLeast(Verb.Strength.STRONG)
                && !sentence.is(sentence.lastContent(), WordClass.NEGATION)
                && scene.reportedFrom(index) == ReportedWords.NONE;
    }
}
