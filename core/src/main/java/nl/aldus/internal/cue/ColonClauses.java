package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;

/** Finds what stands behind the colon of a reporting clause: {@code Jansen zei gisteren: we gaan door}. */
final class ColonClauses {

    /** The colon stands less than this behind the reporting clause. */
    private static final int FARTHEST_COLON = 12;

    private final FoundClauses found;
    private final int niets;
    private final int niks;
    private final int zich;

    ColonClauses(Tokens tokens, FoundClauses found) {
        this.found = found;
        this.niets = tokens.words().find("niets");
        this.zich = tokens.words().find("zich");
        this.niks = tokens.words().find("niks");
    }

    /** Adds what follows the colon of a report and returns whether there is one. */
    boolean find(Sentence sentence, int index, Report report) {
        int colon = report.last() + 1;
        while (sentence.has(colon)
                && !sentence.isBreak(colon)
                && colon < report.last() + FARTHEST_COLON
                && !sentence.isSpan(colon)) {
            colon++;
        }
        if (!sentence.isKind(colon, Tokens.COLON) || !sentence.has(colon + 1) || sentence.isSpan(colon + 1)) {
            return false;
        }
        if ((!report.takes(Frame.MAIN) && !report.takes(Frame.QUOTE))
                || saysNothing(sentence, report, colon)
                || hasItself(sentence, report)
                || isList(sentence, report, colon)) {
            return false;
        }
        found.add(sentence, index, colon + 1, sentence.lastContent(), ReportedClause.Form.COLON);
        return true;
    }

    /** {@code meldde zich een kandidaat: ...}: a verb that takes no {@code zich} has another sense with it. */
    private boolean hasItself(Sentence sentence, Report report) {
        return !report.takes(Frame.REFLEXIVE) && sentence.isWord(report.anchor() + 1, zich);
    }

    /** {@code Jansen zei niets: de telefoon ging over}: what follows tells why, or what happened instead. */
    private boolean saysNothing(Sentence sentence, Report report, int colon) {
        for (int item = report.anchor() - 1; item < colon; item++) {
            if (sentence.isWord(item, niets) || sentence.isWord(item, niks) || sentence.is(item, WordClass.NEGATION)) {
                return true;
            }
        }
        return isThought(sentence, report) || isStateOfThing(report) || isHeading(sentence, report);
    }

    /** {@code vond haar oplossing: een houten vloer}: what is found or known stands before the colon. */
    private static boolean isThought(Sentence sentence, Report report) {
        return report.reports() == Reports.THINKING
                && sentence.is(report.last() + 1, WordClass.DEFINITE | WordClass.POSSESSIVE | WordClass.INDEFINITE);
    }

    /** {@code Een ding is zeker: ...}: so is a thing, which says nothing. */
    private static boolean isStateOfThing(Report report) {
        NounPhrase source = report.source();
        return report.verb() != null
                && report.verb().particle().length > 0
                && source != null
                && source.kind() == NounPhrase.Kind.OTHER;
    }

    /** {@code Waarom boeren boos zijn: vijf vragen}: a question that opens the sentence tells what follows about. */
    private static boolean isHeading(Sentence sentence, Report report) {
        return report.form() != Report.Form.VERB_FIRST
                && sentence.is(sentence.from(), WordClass.INTERROGATIVE)
                && !sentence.isFinite(sentence.from() + 1);
    }

    /**
     * {@code noemde drie namen: Kuipers, Maes en Verlat}, {@code vult de rekken aan: bonen en rijst}: things are counted, or
     * an object is told in its parts, and no verb stands behind the colon.
     */
    private static boolean isList(Sentence sentence, Report report, int colon) {
        int from = report.last() + 1;
        int end = sentence.lastContent();
        boolean counted = colon > from + 1
                && sentence.is(from, WordClass.NUMERAL)
                && !ClauseVerbs.hasFinite(sentence, colon + 1, end);
        return counted || (hasObject(sentence, report) && joinsParts(sentence, colon + 1, end));
    }

    /** Returns whether article and noun, too short to tell a time, stand between a verb and its separable part, or before both. */
    private static boolean hasObject(Sentence sentence, Report report) {
        NounPhrase source = report.source();
        if (source == null || report.verb() == null || report.verb().particle().length != 1) {
            return false;
        }
        int subject = sentence.itemOf(source.last());
        int item = (report.form() == Report.Form.VERB_LAST ? subject : Math.max(report.anchor(), subject)) + 1;
        return sentence.is(item, WordClass.DEFINITE | WordClass.POSSESSIVE) && item + 2 == report.last();
    }

    private static boolean joinsParts(Sentence sentence, int first, int last) {
        boolean joined = false;
        for (int item = first; item <= last; item++) {
            if (sentence.isSurelyFinite(item) || sentence.is(item, WordClass.SUBJECT_PRONOUN)) {
                return false;
            }
            joined |= item > first && sentence.is(item, WordClass.COORDINATOR);
        }
        return joined;
    }
}
