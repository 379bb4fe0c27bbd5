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
        int opener = opener(sentence, report, leftFirst);
        if (opener != Sentence.NONE) {
            inSubordinate(sentence, index, leftFirst, opener, rightFirst);
        } else if (opensClause(sentence, report, leftFirst, leftLast)) {
            boolean main = onlyOpeners(sentence, leftFirst, leftLast);
            behind(sentence, index, main ? behindInsertion(sentence, rightFirst) : rightFirst);
        } else if (isApposition(sentence, report, leftFirst, rightFirst)) {
            found.add(sentence, index, rightFirst, stretchEnd(sentence, rightFirst), ReportedClause.Form.PHRASE);
        } else if (leftFirst != leftLast || !sentence.isSpan(leftFirst)) {
            around(sentence, index, leftFirst, leftLast, rightFirst);
        }
    }

    /** {@code Het is klaar, luidt het}; {@code Het is, luidt het, klaar}: a phrase that is a finite verb too follows its comma. */
    private void before(Sentence sentence, int index, int first, int last) {
        boolean statement = sentence.isBehindComma(reports.get(index).first())
                && !sentence.is(first, WordClass.INTERROGATIVE | WordClass.COMPLEMENTISER)
                && ClauseVerbs.hasMainVerb(sentence, first, last);
        if (!statement) {
            return;
        }
        found.add(sentence, index, first, last, ReportedClause.Form.PHRASE);
        int behind = reports.get(index).last() + 2;
        if (sentence.isKind(behind - 1, Tokens.COMMA) && ClauseVerbs.breaksOff(sentence, first, last, behind)) {
            found.add(sentence, index, behind, sentence.lastContent(), ReportedClause.Form.PHRASE);
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
        int rightLast = rightFirst <= end ? ends.statementEnd(sentence, rightFirst, index) : end;
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

    /**
     * {@code omdat het volgens de bond klaar is}: what is said begins behind the conjunction, which is the writer's, but with
     * the relative word in {@code de zaal, die volgens de bond klaar is}.
     */
    private void inSubordinate(Sentence sentence, int index, int leftFirst, int opener, int rightFirst) {
        Report report = reports.get(index);
        boolean verbFollows = !ClauseVerbs.hasFinite(sentence, leftFirst, opener - 1);
        int end = verbFollows && sentence.is(opener, WordClass.RELATIVE)
                ? ends.nounClauseEnd(sentence, rightFirst - 1)
                : ends.subordinateEnd(sentence, rightFirst - 1, false, index);
        int first = isRelative(sentence, opener) ? opener : opener + 1;
        if (first < report.first()) {
            found.add(sentence, index, first, report.first() - 1, ReportedClause.Form.PHRASE);
        }
        found.add(sentence, index, rightFirst, end, ReportedClause.Form.PHRASE);
    }

    /** Returns the word that opens the subordinate clause in which a phrase stands, before its verb, or {@link Sentence#NONE}. */
    private static int opener(Sentence sentence, Report report, int leftFirst) {
        if (!hasVerbBehind(sentence, report.last() + 1)) {
            return Sentence.NONE;
        }
        int item = sentence.isBehindComma(report.first()) ? report.first() - 2 : report.first() - 1;
        while (item >= leftFirst && !sentence.isBreak(item) && !sentence.isFinite(item)) {
            if (isConjunction(sentence, item) || (item > leftFirst && isRelative(sentence, item))) {
                return item;
            }
            item--;
        }
        return Sentence.NONE;
    }

    private static boolean isConjunction(Sentence sentence, int item) {
        boolean atPlace = !sentence.is(item, WordClass.ADVERB | WordClass.TIME | WordClass.PREPOSITION)
                || sentence.isBreak(item - 1);
        return sentence.is(item, WordClass.SUBORDINATOR)
                && !sentence.is(item, WordClass.COORDINATOR | WordClass.COMPLEMENTISER)
                && atPlace;
    }

    private static boolean isRelative(Sentence sentence, int item) {
        boolean behindNoun = sentence.isKind(item - 1, Tokens.COMMA)
                || sentence.is(item - 1, WordClass.NOUN)
                || sentence.isCapitalised(item - 1);
        return sentence.is(item, WordClass.RELATIVE) && !sentence.is(item, WordClass.SUBORDINATOR) && behindNoun;
    }

    /** Returns whether a finite verb stands in the stretch from an item on, but not right there. */
    private static boolean hasVerbBehind(Sentence sentence, int first) {
        int end = stretchEnd(sentence, first);
        return !sentence.isFinite(first)
                && (ClauseVerbs.hasFinite(sentence, first + 1, end) || sentence.is(end, WordClass.FINITE));
    }

    /** {@code De spits, volgens zijn trainer topfit, scoorde}: no clause, but a remark on what stands before it. */
    private static boolean isApposition(Sentence sentence, Report report, int leftFirst, int rightFirst) {
        int end = stretchEnd(sentence, rightFirst);
        return sentence.isKind(report.first() - 1, Tokens.COMMA)
                && end >= rightFirst
                && sentence.isKind(end + 1, Tokens.COMMA)
                && sentence.isFinite(end + 2)
                && !ClauseVerbs.hasFinite(sentence, leftFirst, report.first() - 1)
                && !ClauseVerbs.hasFinite(sentence, rightFirst, end);
    }

    /** Returns the last item before the next sign between clauses. */
    private static int stretchEnd(Sentence sentence, int first) {
        int item = first;
        while (!sentence.isBreak(item)) {
            item++;
        }
        return item - 1;
    }

    /** Returns whether a phrase opens its clause, so that all that is said follows. */
    private static boolean opensClause(Sentence sentence, Report report, int leftFirst, int leftLast) {
        int before = report.first() - 1;
        boolean verbBehind = sentence.isFinite(report.last() + 1) && sentence.isKind(before, Tokens.COMMA);
        boolean adverb = sentence.is(before, WordClass.PREPOSITION)
                || (sentence.is(before, WordClass.ADVERB | WordClass.TIME)
                        && ClauseVerbs.hasFinite(sentence, leftFirst, before));
        boolean subordinate = sentence.is(before, WordClass.SUBORDINATOR) && !adverb;
        boolean joined =
                sentence.is(before, WordClass.COORDINATOR) && ClauseVerbs.hasFinite(sentence, leftFirst, before);
        return verbBehind || subordinate || joined || onlyOpeners(sentence, leftFirst, leftLast);
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
        if (!comma && !relative && !sentence.is(first, WordClass.PREPOSITION | WordClass.TIME)) {
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
