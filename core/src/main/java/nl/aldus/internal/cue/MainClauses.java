package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;

/** Finds the main clause before or around a reporting clause: {@code Het is klaar, zegt X}; {@code Het is, zegt X, klaar}. */
final class MainClauses {

    private final ClauseStarts starts;
    private final FoundClauses found;
    private final Unsaid unsaid;
    private final int zo;
    private final int zich;
    private final int het;

    MainClauses(Tokens tokens, ClauseStarts starts, FoundClauses found) {
        this.starts = starts;
        this.found = found;
        this.unsaid = new Unsaid(tokens.words());
        this.zo = tokens.words().find("zo");
        this.zich = tokens.words().find("zich");
        this.het = tokens.words().find("het");
    }

    /** Adds the clause, in two parts where the reporting clause divides it. */
    void find(Sentence sentence, int index, Report report) {
        if (!canFollowStatement(sentence, report)) {
            return;
        }
        int first = Math.max(starts.statementStart(sentence, report.first() - 1), sentence.from());
        int last = report.first() - 2;
        if (last < first || (sentence.isSpan(last) && first == last) || isCondition(sentence, first, report)) {
            return;
        }
        int behind = clauseEnd(sentence, report) + 1;
        boolean finite = ClauseVerbs.hasMainVerb(sentence, first, last);
        boolean fronted = isFrontedClause(sentence, first, last);
        boolean divided = sentence.isKind(behind, Tokens.COMMA)
                && (fronted ? sentence.isFinite(behind + 1) : goesOnBehind(sentence, first, last, behind + 1, report));
        boolean whole = divided || (!fronted && (finite || isBareStatement(sentence, first, behind, report)));
        if (!whole
                || isFrontedQuestion(sentence, first, last)
                || isKnown(sentence, first, report)
                || unsaid.isClause(sentence, report)) {
            return;
        }
        found.add(sentence, index, first, last, ReportedClause.Form.MAIN);
        if (divided) {
            found.add(sentence, index, behind + 1, sentence.lastContent(), ReportedClause.Form.MAIN);
        }
    }

    /** Returns whether the comma behind a reporting clause opens the rest of the statement before it. */
    private static boolean goesOnBehind(Sentence sentence, int first, int last, int behind, Report report) {
        return ClauseVerbs.hasMainVerb(sentence, first, last)
                ? completes(sentence, first, last, behind, report)
                : holdsVerb(sentence, behind);
    }

    /** Returns whether a reporting clause is built so that what is said stands before its comma. */
    private boolean canFollowStatement(Sentence sentence, Report report) {
        boolean afterZo = sentence.isWord(report.first(), zo) && report.anchor() > report.first();
        boolean sharesSubject =
                sentence.is(report.last() + 1, WordClass.COORDINATOR) && sentence.isFinite(report.last() + 2);
        return report.form() == Report.Form.VERB_FIRST
                && report.source() != null
                && (report.takes(Frame.MAIN) || afterZo)
                && sentence.isKind(report.first() - 1, Tokens.COMMA)
                && !sharesSubject
                && !hasItself(sentence, report)
                && !hasObject(sentence, report)
                && (report.source().kind() != NounPhrase.Kind.OTHER || report.isAtLeast(Verb.Strength.STRONG));
    }

    /** {@code Wat dat kost, weet iedereen}: a clause in front that a verb of thinking does not report behind it either. */
    private static boolean isKnown(Sentence sentence, int first, Report report) {
        if (report.reports() != Reports.THINKING || sentence.isFinite(first + 1)) {
            return false;
        }
        if (sentence.is(first, WordClass.COMPLEMENTISER)) {
            return !report.takes(sentence.is(first, WordClass.COORDINATOR) ? Frame.OF : Frame.DAT);
        }
        return sentence.is(first, WordClass.INTERROGATIVE) && !report.takes(Frame.WH);
    }

    /** {@code Is het ijs dik, verklaart de ijsmeester de tocht voor geopend}: its verb opens a condition, and an object follows. */
    private static boolean isCondition(Sentence sentence, int first, Report report) {
        return report.reports() == Reports.SAYING
                && sentence.isFinite(first)
                && sentence.is(report.last() + 1, WordClass.DEFINITE | WordClass.INDEFINITE);
    }

    /** {@code meldt zich}, {@code noemt zich}: a verb that takes no {@code zich} has another sense with it. */
    private boolean hasItself(Sentence sentence, Report report) {
        return !report.takes(Frame.REFLEXIVE) && sentence.isWord(report.last() + 1, zich);
    }

    /** {@code laat het de schipper weten}: {@code het} before another article is the object, so the clause in front is none. */
    private boolean hasObject(Sentence sentence, Report report) {
        return sentence.isWord(report.anchor() + 1, het)
                && sentence.is(report.anchor() + 2, WordClass.DEFINITE | WordClass.INDEFINITE | WordClass.POSSESSIVE);
    }

    /** Returns whether the rest of a clause that has its finite verb stands behind the reporting clause. */
    private static boolean completes(Sentence sentence, int first, int last, int behind, Report report) {
        NounPhrase source = report.source();
        return ClauseVerbs.hangsOn(sentence, behind)
                || ClauseVerbs.breaksOff(sentence, first, last, behind)
                || (source != null && ClauseVerbs.isJoined(sentence, behind, source))
                || ClauseVerbs.lacksRest(sentence, first, last, behind, source);
    }

    /** Returns whether the finite verb of a clause that lacks it stands behind the reporting clause. */
    private static boolean holdsVerb(Sentence sentence, int behind) {
        return !sentence.is(behind, WordClass.COORDINATOR)
                && ClauseVerbs.hasFinite(sentence, behind, sentence.lastContent());
    }

    /** Returns whether words without a verb open the sentence and the reporting clause ends it: {@code De finale, zegt de bond.} */
    private static boolean isBareStatement(Sentence sentence, int first, int behind, Report report) {
        return first == sentence.from()
                && behind > sentence.lastContent()
                && (!sentence.is(first, WordClass.SUBORDINATOR) || sentence.is(first, WordClass.INTERROGATIVE))
                && (report.isAtLeast(Verb.Strength.STRONG)
                        || (report.reports() == Reports.ASKING && sentence.is(first, WordClass.INTERROGATIVE))
                        || (report.reports() == Reports.THINKING && !sentence.is(first, WordClass.PREPOSITION)));
    }

    /** Returns whether a subordinate clause fills a range, which then only opens the reporting clause itself. */
    private static boolean isFrontedClause(Sentence sentence, int first, int last) {
        boolean question = sentence.is(first, WordClass.INTERROGATIVE)
                && (sentence.isFinite(first + 1) || !ClauseVerbs.hasFinite(sentence, first, last));
        if (!sentence.is(first, WordClass.SUBORDINATOR)
                || question
                || ClauseStarts.opensRole(sentence, first)
                || sentence.is(first, WordClass.ADVERB | WordClass.COORDINATOR | WordClass.PREPOSITION)) {
            return false;
        }
        for (int item = first + 1; item < last; item++) {
            if (sentence.isKind(item, Tokens.COMMA) && sentence.isFinite(item + 1)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code Op de vraag of hij blijft, zegt hij}: a prepositional phrase or participle in first place, with a clause that
     * has its verb at the end, says what the report answers.
     */
    private static boolean isFrontedQuestion(Sentence sentence, int first, int last) {
        if (!sentence.is(first, WordClass.PREPOSITION | WordClass.PARTICIPLE) || sentence.isFinite(first)) {
            return false;
        }
        for (int item = first + 1; item < last && !sentence.isFinite(item); item++) {
            boolean belongsToNoun = item == first + 1 && sentence.is(item, WordClass.DEMONSTRATIVE); // In dat plan
            if (!belongsToNoun && sentence.is(item, WordClass.COMPLEMENTISER | WordClass.INTERROGATIVE)) {
                return !sentence.isFinite(item + 1)
                        && sentence.is(last, WordClass.FINITE | WordClass.PARTICIPLE | WordClass.INFINITIVE);
            }
        }
        return false;
    }

    /** Returns the last item of a reporting clause with the phrases behind its subject. */
    private static int clauseEnd(Sentence sentence, Report report) {
        int item = report.last();
        while (sentence.has(item + 1) && !sentence.isBreak(item + 1)) {
            item++;
        }
        return item;
    }

    /** Returns whether a whole clause stands before the comma in front of a reporting clause, which is then what is said. */
    boolean standsBefore(Sentence sentence, Report report) {
        if (report.form() != Report.Form.VERB_FIRST
                || !report.takes(Frame.MAIN)
                || !sentence.isKind(report.first() - 1, Tokens.COMMA)) {
            return false;
        }
        int first = starts.statementStart(sentence, report.first() - 1);
        int last = report.first() - 2;
        if (isFrontedQuestion(sentence, first, last)) {
            return false;
        }
        for (int item = first; item <= last && !ClauseStarts.opensAdverbial(sentence, item); item++) {
            if (sentence.isFinite(item)) {
                return true;
            }
        }
        return false;
    }
}
