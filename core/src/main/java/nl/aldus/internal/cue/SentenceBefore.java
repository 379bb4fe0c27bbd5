package nl.aldus.internal.cue;

import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Verb;

/** Finds the sentence before a report that refers back to it: {@code De brug blijft dicht. Dat meldt de gemeente.} */
final class SentenceBefore {

    private final Tokens tokens;
    private final Frames frames;
    private final ClauseStarts starts;
    private final FoundClauses found;
    private final int dat;

    SentenceBefore(Tokens tokens, Frames frames, ClauseStarts starts, FoundClauses found) {
        this.tokens = tokens;
        this.frames = frames;
        this.starts = starts;
        this.found = found;
        this.dat = tokens.words().find("dat");
    }

    /** Adds the sentence before, if it is what is reported. */
    void find(Sentence sentence, int index, Report report) {
        int frame = sentence.frame();
        boolean refersBack = sentence.isWord(sentence.from(), dat)
                && sentence.isFinite(sentence.from() + 1)
                && report.form() == Report.Form.VERB_SECOND
                && !report.sourceBefore();
        if (!refersBack
                || frame == 0
                || !report.isAtLeast(Verb.Strength.STRONG)
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
