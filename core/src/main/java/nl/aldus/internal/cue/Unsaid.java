package nl.aldus.internal.cue;

import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import nl.aldus.model.Reports;

/**
 * Tells what a report says not to have been said: {@code zei niet dat het misging}. Who does not think something, or does not
 * deny it, lets hear what he does think: {@code vindt niet dat het misging}.
 */
final class Unsaid {

    /** Words before which a negation denies nothing: {@code zegt niet alleen dat}, {@code zegt niet voor niets dat}. */
    private final int[] notOnly;

    Unsaid(Words words) {
        this.notOnly = words.findAll("alleen", "enkel", "slechts", "voor", "zonder");
    }

    /** Returns whether the clause of a report is negated before what it would report: {@code heeft nooit verteld wat}. */
    boolean standsBefore(Sentence sentence, Report report, int reported) {
        if (isView(sentence, report)) {
            return false;
        }
        for (int item = reported - 1; !sentence.isBreak(item) && !sentence.isSpan(item); item--) {
            if (negates(sentence, item, report)) {
                return true;
            }
            if (sentence.isFinite(item)) {
                return negates(sentence, item - 1, report);
            }
        }
        return false;
    }

    /** Returns whether the clause of a report is negated: {@code Wie het was, zegt de bank niet}. */
    boolean isClause(Sentence sentence, Report report) {
        return !isView(sentence, report) && isNegated(sentence, report);
    }

    /** Returns whether the clause of a report, whatever it reports, is negated: {@code Dat had de bank niet verwacht}. */
    boolean isNegated(Sentence sentence, Report report) {
        for (int item = report.first() + 1; !sentence.isBreak(item) && !sentence.isSpan(item); item++) {
            if (negates(sentence, item, report)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isView(Sentence sentence, Report report) {
        return report.reports() == Reports.THINKING
                || report.reports() == Reports.DENYING
                || sentence.is(report.anchor(), WordClass.AUXILIARY); // is niet blij dat
    }

    private boolean negates(Sentence sentence, int item, Report report) {
        int token = sentence.token(item);
        Cues cue = report.cue();
        boolean inCue = (cue.first() <= token && token <= cue.last())
                || (cue.otherFirst() <= token && token <= cue.otherLast());
        return sentence.is(item, WordClass.NEGATION)
                && !inCue
                && !sentence.is(item - 1, WordClass.DETERMINER | WordClass.PREPOSITION)
                && !sentence.isOneOf(item + 1, notOnly);
    }
}
