package nl.aldus.internal.cue;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Finds what is said beside {@code volgens}, {@code aldus}, {@code naar eigen zeggen}: behind the phrase, before or around it. */
final class PhraseClauses {

    /** What is said about a source between commas is shorter than this. */
    private static final int LONGEST_INSERTION = 30;

    private final SentenceReports reports;
    private final ClauseStarts starts;
    private final ClauseEnds ends;
    private final FoundClauses found;

    PhraseClauses(SentenceReports reports, ClauseStarts starts, ClauseEnds ends, FoundClauses found) {
        this.reports = reports;
        this.starts = starts;
        this.ends = ends;
        this.found = found;
    }

    /** Adds the clause of a phrase, in two parts where the phrase divides it. */
    void find(Sentence sentence, int index, Report report) {
        boolean ends = sentence.isBehindComma(report.first()) && report.last() >= sentence.lastContent();
        int leftFirst =
                ends ? starts.statementStart(sentence, report.first()) : starts.mainStart(sentence, report.first());
        int leftLast = sentence.isBehindComma(report.first()) ? report.first() - 2 : report.first() - 1;
        if (report.first() > leftFirst && sentence.isFinite(report.first())) {
            before(sentence, index, leftFirst, leftLast);
            return;
        }
        int rightFirst = behindPhrase(sentence, report);
        if (opensClause(sentence, report, leftFirst, leftLast)) {
            boolean main = onlyOpeners(sentence, leftFirst, leftLast);
            behind(sentence, index, main ? behindInsertion(sentence, rightFirst) : rightFirst);
        } else if (leftFirst != leftLast || !sentence.isSpan(leftFirst)) {
            around(sentence, index, leftFirst, leftLast, rightFirst);
        }
    }

    /** {@code Het is klaar, meent de bond}: a phrase that is a finite verb too follows its comma. */
    private void before(Sentence sentence, int index, int first, int last) {
        boolean statement = sentence.isBehindComma(reports.get(index).first())
                && !sentence.is(first, WordClass.INTERROGATIVE | WordClass.COMPLEMENTISER)
                && ClauseVerbs.hasMainVerb(sentence, first, last);
        if (statement) {
            found.add(sentence, index, first, last, ReportedClause.Form.PHRASE);
        }
    }

    /** {@code Volgens de bond is het klaar}. */
    private void behind(Sentence sentence, int index, int first) {
        int last = reports.beforeOtherReport(sentence, index, first, sentence.lastContent());
        if (!(sentence.isSpan(first) && first == last)
                && (ClauseVerbs.hasFinite(sentence, first, last)
                        || sentence.is(first, WordClass.AUXILIARY | WordClass.FINITE))
                && !sentence.isKind(first, Tokens.COLON)) {
            found.add(sentence, index, first, last, ReportedClause.Form.PHRASE);
        }
    }

    /** {@code Het is volgens de bond klaar}; {@code Het is klaar, aldus de bond}. */
    private void around(Sentence sentence, int index, int leftFirst, int leftLast, int rightFirst) {
        Report report = reports.get(index);
        boolean comma = sentence.isBehindComma(report.first());
        boolean commaBehind = sentence.isKind(report.last() + 1, Tokens.COMMA);
        int end = sentence.lastContent();
        boolean leftFinite = ClauseVerbs.hasFinite(sentence, leftFirst, leftLast)
                || (sentence.is(leftLast, WordClass.FINITE) && !ClauseVerbs.hasFinite(sentence, rightFirst, end));
        int rightLast = rightFirst <= end ? ends.subordinateEnd(sentence, rightFirst, leftFinite, index) : end;
        boolean right = rightFirst <= rightLast
                && ((comma && leftFinite)
                        ? commaBehind && ClauseVerbs.goesOn(sentence, rightFirst)
                        : !commaBehind || !leftFinite || ClauseVerbs.goesOn(sentence, rightFirst));
        right |= commaBehind
                && leftFinite
                && ClauseVerbs.lacksRest(sentence, leftFirst, leftLast, rightFirst, report.source());
        if (!leftFinite && !(right && ClauseVerbs.hasFinite(sentence, rightFirst, rightLast))) {
            return;
        }
        found.add(sentence, index, leftFirst, leftLast, ReportedClause.Form.PHRASE);
        if (right) {
            found.add(sentence, index, rightFirst, rightLast, ReportedClause.Form.PHRASE);
        }
    }

    /** Returns whether a phrase opens its clause, so that all that is said follows. */
    private static boolean opensClause(Sentence sentence, Report report, int leftFirst, int leftLast) {
        int before = report.first() - 1;
        boolean verbBehind = sentence.isFinite(report.last() + 1) && sentence.isKind(before, Tokens.COMMA);
        boolean adverb = sentence.is(before, WordClass.PREPOSITION)
                || (sentence.is(before, WordClass.ADVERB | WordClass.TIME)
                        && ClauseVerbs.hasFinite(sentence, leftFirst, before));
        boolean subordinate = sentence.is(before, WordClass.SUBORDINATOR) && !adverb;
        return verbBehind || subordinate || onlyOpeners(sentence, leftFirst, leftLast);
    }

    /** Returns the first item behind a phrase, its comma, a relative clause about its source and the time. */
    private static int behindPhrase(Sentence sentence, Report report) {
        int item = sentence.behindParentheses(report.last() + 1);
        if (sentence.isKind(item, Tokens.COMMA)) {
            item++;
            item = behindAddition(sentence, item);
        }
        while (sentence.is(item, WordClass.TIME) && report.form() == Report.Form.PHRASE && sentence.isBreak(item + 1)) {
            item++;
        }
        return item;
    }

    /** Returns the item behind the comma that closes a relative clause or apposition ({@code die het zag,}; {@code een smid,}), or its first. */
    private static int behindAddition(Sentence sentence, int first) {
        boolean relative = sentence.is(first, WordClass.RELATIVE);
        boolean finite = false;
        int closed = first;
        for (int item = first; sentence.has(item) && item < first + LONGEST_INSERTION; item++) {
            finite |= sentence.isFinite(item);
            if (!sentence.isKind(item, Tokens.COMMA)) {
                continue;
            }
            if (relative && sentence.isFinite(item + 1)) {
                return item + 1;
            }
            boolean apposition =
                    sentence.is(first, WordClass.DETERMINER) && !finite && sentence.is(item - 1, WordClass.PERSON_NOUN);
            if (closed == first && (relative ? finite : apposition)) {
                closed = item + 1;
            }
        }
        return closed;
    }

    /**
     * Returns the finite verb of a main clause that a phrase opens, which stands second, so that all before it belongs to the
     * source ({@code Volgens Bos, zelf ook boer, is}; {@code Volgens mensen in zijn omgeving is}); or the item given if none is found.
     */
    private static int behindInsertion(Sentence sentence, int first) {
        if (sentence.isFinite(first) || sentence.isSpan(first)) {
            return first;
        }
        boolean comma = sentence.isKind(first - 1, Tokens.COMMA);
        boolean relative = sentence.is(first, WordClass.RELATIVE);
        if (!comma && !relative && !sentence.is(first, WordClass.PREPOSITION)) {
            return first;
        }
        for (int item = first; sentence.has(item) && item < first + LONGEST_INSERTION; item++) {
            if (sentence.isKind(item, Tokens.COMMA)) {
                if (sentence.isFinite(item + 1)) {
                    return item + 1;
                }
                relative |= sentence.is(item + 1, WordClass.RELATIVE);
            }
            if (sentence.isFinite(item) && !relative) {
                return comma ? first : item;
            }
            if (relative && isVerb(sentence, item) && sentence.isSurelyFinite(item + 1)) {
                return item + 1;
            }
        }
        return first;
    }

    private static boolean isVerb(Sentence sentence, int item) {
        return sentence.is(item, WordClass.FINITE | WordClass.INFINITIVE | WordClass.PARTICIPLE);
    }

    /** Returns whether only words such as {@code Maar} stand in a range, or nothing. */
    private static boolean onlyOpeners(Sentence sentence, int first, int last) {
        for (int item = first; item <= last; item++) {
            if (!sentence.is(item, WordClass.COORDINATOR)) {
                return false;
            }
        }
        return true;
    }
}
