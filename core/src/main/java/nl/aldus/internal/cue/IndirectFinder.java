package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without quotation marks: the clauses that belong to the reports of a text. Not thread-safe. */
public final class IndirectFinder {

    private final Tokens tokens;
    private final Frames frames;
    private final SentenceReports reports;
    private final ClauseStarts starts;
    private final ClauseEnds ends;
    private final ConjunctionClauses conjunctionClauses;
    private final Infinitives infinitives;
    private final ColonClauses colonClauses;
    private final MainClauses mainClauses;
    private final SentenceBefore sentenceBefore;
    private final PhraseClauses phraseClauses;
    private final FoundClauses found = new FoundClauses();

    private IndirectFinder(Tokens tokens, Frames frames, Mentions mentions, List<Report> reports) {
        this.tokens = tokens;
        this.frames = frames;
        this.reports = new SentenceReports(reports);
        this.starts = new ClauseStarts(tokens, mentions);
        this.ends = new ClauseEnds(tokens, mentions, this.reports);
        this.conjunctionClauses = new ConjunctionClauses(tokens, this.reports, ends, found);
        this.infinitives = new Infinitives(tokens, mentions, this.reports, ends, found);
        this.colonClauses = new ColonClauses(tokens, found);
        this.mainClauses = new MainClauses(tokens, starts, found);
        this.sentenceBefore = new SentenceBefore(tokens, frames, mentions, starts, found);
        this.phraseClauses = new PhraseClauses(this.reports, starts, ends, found);
    }

    /** Returns what the reports of a text report, sentence by sentence, in the order of the reports. */
    public static List<ReportedClause> find(Tokens tokens, Frames frames, Mentions mentions, List<Report> reports) {
        IndirectFinder finder = new IndirectFinder(tokens, frames, mentions, reports);
        int first = 0;
        while (first < reports.size()) {
            int frame = reports.get(first).frame();
            int end = first + 1;
            while (end < reports.size() && reports.get(end).frame() == frame) {
                end++;
            }
            finder.readFrame(new Sentence(tokens, frames, frame), first, end);
            first = end;
        }
        return finder.found.clauses();
    }

    private void readFrame(Sentence sentence, int first, int end) {
        reports.enter(sentence, first);
        for (int index = first; index < end; index++) {
            if (frames.level(sentence.frame()) == QuotedSpans.NONE) {
                read(sentence, index, reports.get(index));
            } else {
                readInQuotation(sentence, index, reports.get(index));
            }
        }
    }

    private void read(Sentence sentence, int index, Report report) {
        int behind = report.last() + 1;
        switch (report.form()) {
            case PHRASE, OWN_WORDS -> {
                if (!reports.isInsideOther(sentence, report)) {
                    phraseClauses.find(sentence, index, report);
                }
            }
            case NOUN -> {
                if (sentence.isKind(behind, Tokens.COLON)) {
                    behindNounAndColon(sentence, index, behind);
                }
                if (!sentence.is(behind, WordClass.COMPLEMENTISER)) {
                    return;
                }
                int last = ClauseVerbs.hasFinite(sentence, report.anchor(), report.last())
                        ? ends.subordinateEnd(sentence, behind, false, index)
                        : ends.nounClauseEnd(sentence, behind);
                found.add(sentence, index, behind, last, ReportedClause.Form.CONJUNCTION);
            }
            case COLON -> found.add(sentence, index, behind, sentence.lastContent(), ReportedClause.Form.COLON);
            case VERB_FIRST, VERB_SECOND, VERB_LAST -> {
                if (report.verb() == null) {
                    sentenceBefore.find(sentence, index, report);
                } else if (!isInquit(sentence, report)) {
                    besideVerb(sentence, index, report);
                }
            }
        }
    }

    /** {@code Het advies van de bond: neem een lamp mee}: a clause, where words without a verb may be a list or a title. */
    private void behindNounAndColon(Sentence sentence, int index, int colon) {
        if (ClauseVerbs.hasFinite(sentence, colon + 1, sentence.lastContent())) {
            found.add(sentence, index, colon + 1, sentence.lastContent(), ReportedClause.Form.COLON);
        }
    }

    /** {@code "Toen zei hij: ga maar."}: inside somebody's own words only what stands behind a colon is looked for. */
    private void readInQuotation(Sentence sentence, int index, Report report) {
        boolean says = report.verb() != null && report.verb().particle().length == 0 && report.source() != null;
        boolean surely = report.isAtLeast(Verb.Strength.STRONG) && report.form() != Report.Form.VERB_LAST;
        if (says && (surely || sentence.isKind(report.last() + 1, Tokens.COLON))) {
            colonClauses.find(sentence, index, report);
        }
    }

    private void besideVerb(Sentence sentence, int index, Report report) {
        if (isActOfThing(report)) {
            return;
        }
        if (!report.isAtLeast(Verb.Strength.MEDIUM)) {
            mainClauses.find(sentence, index, report);
            return;
        }
        boolean saidBefore = mainClauses.standsBefore(sentence, report) || sentenceBefore.refersBack(sentence, report);
        boolean behind = (!saidBefore && conjunctionClauses.find(sentence, index, report))
                || infinitives.find(sentence, index, report)
                || colonClauses.find(sentence, index, report);
        if (!behind || sentence.isKind(report.last() + 1, Tokens.COLON)) {
            mainClauses.find(sentence, index, report);
        }
        if (!behind && !isThing(report.source())) {
            sentenceBefore.find(sentence, index, report);
        }
    }

    /** Returns whether a thing orders or promises, which then says nothing: {@code De finale belooft spannend te worden}. */
    private boolean isActOfThing(Report report) {
        return (report.reports() == Reports.ORDERING || report.reports() == Reports.PROMISING)
                && isThing(report.source());
    }

    private boolean isThing(@Nullable NounPhrase source) {
        return source != null
                && source.kind() == NounPhrase.Kind.OTHER
                && tokens.is(source.head(), WordClass.INANIMATE);
    }

    /** Returns whether a report tells who spoke the quotation before it, which leaves no indirect speech to look for. */
    private boolean isInquit(Sentence sentence, Report report) {
        return report.form() == Report.Form.VERB_FIRST && followsQuotation(sentence, report.first());
    }

    /** Returns whether a quotation stands before an item, and not a fragment at the end of the writer's own clause. */
    private boolean followsQuotation(Sentence sentence, int item) {
        if (sentence.isSpan(item - 1)) {
            return true;
        }
        int last = item - 2;
        while (sentence.isKind(last, Tokens.MARK)) {
            last--;
        }
        if (!sentence.isBreak(item - 1) || !sentence.isSpan(last) || InsertedTitle.is(sentence, last)) {
            return false;
        }
        int first = starts.statementStart(sentence, last);
        return sentence.isBreak(last - 1) || !ClauseVerbs.hasFinite(sentence, first, last - 1);
    }
}
