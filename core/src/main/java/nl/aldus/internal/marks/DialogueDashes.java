package nl.aldus.internal.marks;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Reading;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;

/**
 * Finds the turns of a dialogue that a dash opens instead of a quotation mark: {@code - Kom je? vroeg ze.} The same dash
 * opens the items of a list, so turns are believed only where at least one of them holds a reporting clause.
 */
public final class DialogueDashes {

    private final Tokens tokens;
    private final List<int[]> turns = new ArrayList<>();
    private final List<int[]> unreported = new ArrayList<>();

    private DialogueDashes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns some spans and the dialogue turns of the text together; linear in the number of tokens. */
    public static QuotedSpans addTo(QuotedSpans spans, Tokens tokens) {
        DialogueDashes dashes = new DialogueDashes(tokens);
        int paragraph = 0;
        while (paragraph < tokens.count()) {
            int last = paragraph;
            while (!tokens.paragraphBefore(last + 1)) {
                last++;
            }
            if (tokens.isKind(paragraph, Tokens.DASH) && last > paragraph + 1) {
                dashes.turn(paragraph, last);
            }
            paragraph = last + 1;
        }
        if (dashes.turns.isEmpty()) {
            return spans;
        }
        dashes.turns.addAll(dashes.unreported);
        return spans.with(dashes.turns);
    }

    private void turn(int dash, int last) {
        int inquit = inquit(dash + 3, last);
        if (inquit < 0) {
            if (isEnd(last)) {
                unreported.add(new int[] {dash, dash + 1, last});
            }
            return;
        }
        int speech = tokens.isKind(inquit - 1, Tokens.COMMA) ? inquit - 2 : inquit - 1;
        turns.add(new int[] {dash, dash + 1, speech});
        int resumed = inquit;
        boolean inMiddle = tokens.isKind(inquit - 1, Tokens.COMMA);
        while (resumed <= last && !isEnd(resumed) && !tokens.isKind(resumed, Tokens.SEMICOLON)) {
            boolean comma = resumed > inquit + 1 && tokens.isKind(resumed, Tokens.COMMA);
            if (inMiddle && comma && resumed < last && goesOn(resumed + 1)) {
                turns.add(new int[] {QuotedSpans.NONE, resumed + 1, last});
                return;
            }
            resumed++;
        }
        int rest = resumed + 1;
        if (rest <= last && (tokens.isCapitalised(rest) || tokens.isKind(resumed, Tokens.SEMICOLON))) {
            int end = speechEnd(rest, last);
            if (isAddressed(rest, end)) {
                turns.add(new int[] {QuotedSpans.NONE, rest, end});
            }
        }
    }

    /** Returns whether speech can go on here, and not an addition about the speaker. */
    private boolean goesOn(int token) {
        long addition = WordClass.RELATIVE
                | WordClass.SUBORDINATOR
                | WordClass.TITLE
                | WordClass.POSSESSIVE
                | WordClass.INDEFINITE;
        return tokens.isWord(token) && !tokens.is(token, addition) && tokens.lastChar(token) != 'd';
    }

    /** Returns whether somebody speaks to somebody in a stretch, which the narrator does not. */
    private boolean isAddressed(int first, int last) {
        for (int i = first; i <= last; i++) {
            boolean cry = tokens.isKind(i, Tokens.STOP) && tokens.lastChar(i) != '.';
            if (cry || tokens.is(i, WordClass.FIRST_PERSON | WordClass.SECOND_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where speech that goes on ends: before a sentence that goes on in lower case, else at the paragraph's end. */
    private int speechEnd(int first, int last) {
        for (int i = first; i < last; i++) {
            if (isEnd(i) && tokens.isWord(i + 1) && !tokens.isCapitalised(i + 1)) {
                return i;
            }
        }
        return last;
    }

    /** Returns the verb of a reporting clause behind a stop or comma, its subject behind it, or -1. */
    private int inquit(int from, int last) {
        for (int i = from; i < last; i++) {
            boolean verb = tokens.words().reportsAlone(tokens.id(i))
                    && tokens.isWord(i)
                    && !tokens.isCapitalised(i)
                    && !tokens.is(i, WordClass.FUNCTION_WORD)
                    && !isAside(i);
            boolean behindEnd = isEnd(i - 1);
            if (verb
                    && ((behindEnd && tokens.isKind(i + 1, Tokens.COMMA))
                            || ((behindEnd || tokens.isKind(i - 1, Tokens.COMMA)) && isSubject(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    /** Returns whether a speaker tells what he thinks himself, as in {@code Ze was moe, geloof ik}, and no narrator reports. */
    private boolean isAside(int verb) {
        if (!tokens.is(verb + 1, WordClass.FIRST_PERSON)) {
            return false;
        }
        for (int reading : tokens.words().readings(tokens.id(verb))) {
            boolean past = Reading.is(reading, Reading.PAST_SINGULAR | Reading.PAST_PLURAL);
            Reports reports = tokens.words().verb(Reading.verb(reading)).reports();
            if (past || reports == Reports.SAYING || reports == Reports.ASKING) {
                return false;
            }
        }
        return true;
    }

    private boolean isSubject(int token) {
        return tokens.isWord(token)
                && !tokens.is(token, WordClass.SECOND_PERSON)
                && (tokens.isCapitalised(token)
                        || (tokens.is(token, WordClass.PERSON_NOUN) && tokens.isCapitalised(token + 1))
                        || tokens.is(token, WordClass.SUBJECT_PRONOUN | WordClass.DETERMINER | WordClass.TITLE));
    }

    private boolean isEnd(int token) {
        return tokens.isKind(token, Tokens.STOP) || tokens.isKind(token, Tokens.ELLIPSIS);
    }
}
