package nl.aldus.internal.cue;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;

/** Finds what stands behind the colon of a reporting clause: {@code Jansen zei gisteren: we gaan door}. */
final class ColonClauses {

    /** The colon stands less than this behind the reporting clause. */
    private static final int FARTHEST_COLON = 12;

    private final FoundClauses found;

    ColonClauses(FoundClauses found) {
        this.found = found;
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
        if ((!report.takes(Frame.MAIN) && !report.takes(Frame.QUOTE)) || isList(sentence, report.last() + 1, colon)) {
            return false;
        }
        found.add(sentence, index, colon + 1, sentence.lastContent(), ReportedClause.Form.COLON);
        return true;
    }

    /** {@code noemde drie namen: Kuipers, Maes en Verlat}: things are counted, and no verb stands behind the colon. */
    private static boolean isList(Sentence sentence, int from, int colon) {
        return colon > from + 1
                && sentence.is(from, WordClass.NUMERAL)
                && !ClauseVerbs.hasFinite(sentence, colon + 1, sentence.lastContent());
    }
}
