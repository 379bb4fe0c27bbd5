package nl.aldus.internal.cue;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/**
 * Tells where in its sentence the words begin that a report gives as somebody's, by the word or sign that opens them: enough
 * to say whose a fragment among them is. How far they go is for the {@link IndirectFinder}, which costs more.
 */
public final class ReportedWords {

    /** Says that a report gives no words in its sentence. */
    public static final int NONE = -1;

    /** What a verb reports begins at most so far behind it. */
    private static final int FARTHEST = 40;

    private final int te;
    private final int om;

    /** Creates a reader; it has no state, and is thread-safe. */
    public ReportedWords(Words words) {
        this.te = words.find("te");
        this.om = words.find("om");
    }

    /** Returns the first item of the words that a report in a sentence gives as somebody's, or {@link #NONE}. */
    public int first(Sentence sentence, Report report) {
        return switch (report.form()) {
            case PHRASE, OWN_WORDS -> opensSecondClause(sentence, report) ? report.last() + 1 : sentence.from();
            case COLON, NOUN -> sentence.from();
            case VERB_FIRST, VERB_SECOND, VERB_LAST ->
                report.isAtLeast(Verb.Strength.MEDIUM) ? besideVerb(sentence, report) : NONE;
        };
    }

    /** {@code Het is 'af', maar volgens de bond niet}: what stands before the coordinator is not the source's. */
    private static boolean opensSecondClause(Sentence sentence, Report report) {
        return sentence.is(report.first() - 1, WordClass.COORDINATOR) && report.first() - 1 > sentence.from();
    }

    private int besideVerb(Sentence sentence, Report report) {
        if (standsBehindStatement(sentence, report)) {
            return sentence.from();
        }
        int limit = Math.min(sentence.to(), report.anchor() + FARTHEST);
        for (int item = report.anchor() + 1; item < limit && !sentence.isKind(item, Tokens.SEMICOLON); item++) {
            if (item > report.last() && sentence.isWord(item, te) && report.takes(Frame.TE)) {
                return report.last() + 1;
            }
            if (opens(sentence, item, report)) {
                return item;
            }
        }
        return NONE;
    }

    /** {@code Dat is "een begin", zegt Jansen}: a clause with a verb of its own ends at the comma before the report. */
    private static boolean standsBehindStatement(Sentence sentence, Report report) {
        return report.form() == Report.Form.VERB_FIRST
                && report.source() != null
                && report.takes(Frame.MAIN)
                && sentence.isKind(report.first() - 1, Tokens.COMMA)
                && ClauseVerbs.hasFinite(sentence, sentence.from(), report.first() - 2);
    }

    private boolean opens(Sentence sentence, int item, Report report) {
        if (sentence.isKind(item, Tokens.COLON)) {
            return true;
        }
        if (sentence.is(item, WordClass.COMPLEMENTISER)) {
            return report.takes(Frame.DAT | Frame.OF) && !sentence.isFinite(item + 1);
        }
        if (item <= report.last()) {
            return false;
        }
        return (sentence.is(item, WordClass.INTERROGATIVE) && report.takes(Frame.WH))
                || (sentence.isWord(item, om) && report.takes(Frame.OM));
    }
}
