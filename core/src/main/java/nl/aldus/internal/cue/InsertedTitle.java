package nl.aldus.internal.cue;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/**
 * Tells words between marks and commas that name the noun in front of them, before the verb of the sentence: {@code In zijn
 * rapport, "Leren van elkaar", waarschuwt hij}. The verb behind them is no inquit of theirs.
 */
public final class InsertedTitle {

    private InsertedTitle() {}

    /** Returns whether a span is such a title. */
    public static boolean is(Sentence sentence, int item) {
        return sentence.isKind(item - 1, Tokens.COMMA)
                && sentence.isKind(item + 1, Tokens.COMMA)
                && sentence.is(item - 2, WordClass.NAMING | WordClass.DOCUMENT_NOUN)
                && !sentence.is(item - 2, WordClass.SIGN)
                && sentence.isFinite(item + 2)
                && !ClauseVerbs.hasFinite(sentence, sentence.from(), item - 2);
    }
}
