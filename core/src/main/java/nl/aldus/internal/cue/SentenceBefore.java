package nl.aldus.internal.cue;

import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;

/** Finds the sentence before a report that refers back to it: {@code De brug blijft dicht. Dat meldt de gemeente.} */
final class SentenceBefore {

    private final Tokens tokens;
    private final Frames frames;
    private final ClauseStarts starts;
    private final FoundClauses found;
    private final Unsaid unsaid;
    private final Mentions mentions;
    private final int dat;

    SentenceBefore(Tokens tokens, Frames frames, Mentions mentions, ClauseStarts starts, FoundClauses found) {
        this.tokens = tokens;
        this.frames = frames;
        this.starts = starts;
        this.found = found;
        this.unsaid = new Unsaid(tokens.words());
        this.mentions = mentions;
        this.dat = tokens.words().find("dat");
    }

    /**
     * {@code Dat vindt de bond} says it all, {@code Dat vindt de bond te duur} something else of the same thing, and {@code Dat
     * ontkent de bond}, {@code Dat zei de bond niet} the opposite.
     */
    private boolean isStatement(Sentence sentence, Report report) {
        if (report.reports() == Reports.DENYING || unsaid.isNegated(sentence, report)) {
            return false;
        }
        return report.verb() == null
                || report.isAtLeast(Verb.Strength.STRONG)
                || (saysAll(sentence, report) && report.isAtLeast(Verb.Strength.MEDIUM) && report.takes(Frame.MAIN));
    }

    /** Returns whether only when, where and to whom it was said stands behind a reporting clause: {@code vrijdag in een brief}. */
    private boolean saysAll(Sentence sentence, Report report) {
        int item = report.last() + 1;
        while (item <= sentence.lastContent()) {
            int phrase = sentence.is(item, WordClass.PREPOSITION)
                    ? mentions.beginningAt(sentence.token(item + 1))
                    : Mentions.NONE;
            if (phrase == Mentions.NONE && !sentence.is(item, WordClass.ADVERB | WordClass.TIME)) {
                return false;
            }
            item = phrase == Mentions.NONE
                    ? item + 1
                    : sentence.itemOf(mentions.get(phrase).last()) + 1;
        }
        return true;
    }

    /** Returns whether {@code dat} in first place is what is reported, so that no clause of the sentence itself is. */
    boolean refersBack(Sentence sentence, Report report) {
        return sentence.isWord(sentence.from(), dat)
                && sentence.isFinite(sentence.from() + 1)
                && report.form() == Report.Form.VERB_SECOND
                && !report.sourceBefore();
    }

    /** Adds the sentence before, if it is what is reported. */
    void find(Sentence sentence, int index, Report report) {
        int frame = sentence.frame();
        if (!refersBack(sentence, report)
                || frame == 0
                || !isStatement(sentence, report)
                || frames.level(frame - 1) != QuotedSpans.NONE) {
            return;
        }
        Sentence before = new Sentence(tokens, frames, frame - 1);
        if (ClauseVerbs.hasFinite(before, before.from(), before.lastContent())
                && !before.isSpan(before.lastContent())) {
            found.add(before, index, starts.behindDateline(before), before.lastContent(), ReportedClause.Form.MAIN);
        }
    }
}
