package nl.aldus.internal.cue;

import java.util.BitSet;
import java.util.List;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;

/** The reports of a text, with where those of the sentence at hand begin and have their cue. Not thread-safe. */
final class SentenceReports {

    private final List<Report> reports;
    private final BitSet anchors = new BitSet();
    private final BitSet openings = new BitSet();
    private int first;

    SentenceReports(List<Report> reports) {
        this.reports = reports;
    }

    /** Goes to a sentence, of which the index of the first report is given. */
    void enter(Sentence sentence, int firstReport) {
        first = firstReport;
        anchors.clear();
        openings.clear();
        for (int i = first; i < reports.size() && reports.get(i).frame() == sentence.frame(); i++) {
            Report report = reports.get(i);
            if (report.form() != Report.Form.PHRASE || !isInsideOther(sentence, report)) {
                anchors.set(report.anchor() - sentence.from());
            }
            boolean subordinate = isBeside(sentence, report);
            if (report.form() == Report.Form.VERB_FIRST || report.form() == Report.Form.PHRASE || subordinate) {
                openings.set(report.first() - sentence.from());
            }
        }
    }

    /** Returns a report of the text. */
    Report get(int index) {
        return reports.get(index);
    }

    /**
     * Returns whether a phrase only says through whom somebody reports ({@code liet bij monde van X weten}, {@code stelt bij
     * monde van X dat}), or stands in the clause that somebody reports ({@code zegt dat het volgens X klaar is}).
     */
    boolean isInsideOther(Sentence sentence, Report phrase) {
        for (int other = first; other < reports.size() && reports.get(other).frame() == phrase.frame(); other++) {
            Report report = reports.get(other);
            boolean before = report.verb() != null && report.anchor() < phrase.first();
            if (before
                    && (phrase.last() <= report.last()
                            || conjunctionBetween(sentence, report, phrase)
                            || (phrase.first() == report.last() + 1
                                    && opensFor(sentence, report, phrase.last() + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensFor(Sentence sentence, Report report, int item) {
        return sentence.is(item, WordClass.COMPLEMENTISER)
                && (sentence.is(item, WordClass.COORDINATOR) ? report.takes(Frame.OF) : report.takes(Frame.DAT));
    }

    private static boolean conjunctionBetween(Sentence sentence, Report report, Report phrase) {
        for (int item = report.last() + 1; item < phrase.first() - 1 && !sentence.isBreak(item); item++) {
            if (sentence.is(item, WordClass.COMPLEMENTISER)) {
                return opensFor(sentence, report, item);
            }
        }
        return false;
    }

    /** {@code maar de bond ontkent}, {@code terwijl de bond spreekt van}, {@code volgens de bond is}: each with its own source. */
    private static boolean opensNextClause(Sentence sentence, Report report) {
        int before = report.first() - 1;
        boolean comma = sentence.isKind(before, Tokens.COMMA);
        return switch (report.form()) {
            case VERB_SECOND ->
                (comma || sentence.is(before, WordClass.COORDINATOR))
                        && !sentence.isFinite(report.first())
                        && report.sourceBefore();
            case VERB_LAST -> isBeside(sentence, report);
            case PHRASE ->
                sentence.is(before, WordClass.COORDINATOR) || (comma && sentence.isFinite(report.last() + 1));
            default -> false;
        };
    }

    /** {@code terwijl de bond zegt dat}: what happens beside the rest of the sentence. */
    private static boolean isBeside(Sentence sentence, Report report) {
        return report.form() == Report.Form.VERB_LAST
                && sentence.is(report.first(), WordClass.SUBORDINATOR)
                && sentence.isKind(report.first() - 1, Tokens.COMMA);
    }

    /** Returns whether the verb or phrase of a report other than the one given stands at an item. */
    boolean isAnchorOfOther(Sentence sentence, int index, int item) {
        return anchors.get(item - sentence.from()) && reports.get(index).anchor() != item;
    }

    /** Returns whether a report other than the one given begins at an item, which may lie outside the sentence. */
    boolean opensOther(Sentence sentence, int index, int item) {
        return item != reports.get(index).first() && sentence.has(item) && openings.get(item - sentence.from());
    }

    /**
     * Returns the last item before a clause of its own in which somebody else reports, or the one given. One that opens with
     * its finite verb shares the first place of the clause before it, and so its source.
     */
    int beforeOtherReport(Sentence sentence, int index, int from, int end) {
        for (int other = index + 1; other < reports.size() && reports.get(other).frame() == sentence.frame(); other++) {
            Report report = reports.get(other);
            if (report.first() > from && opensNextClause(sentence, report)) {
                return report.first() - 2;
            }
        }
        return end;
    }
}
