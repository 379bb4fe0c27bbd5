package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells from its verbs what a stretch of a sentence is: a main clause, a part of one, or no clause at all. */
final class ClauseVerbs {

    private ClauseVerbs() {}

    /** Returns whether a finite verb stands in a range of items. */
    static boolean hasFinite(Sentence sentence, int first, int last) {
        for (int item = first; item <= last; item++) {
            if (sentence.isFinite(item)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a finite verb of a main clause stands in a range of items: each subordinate clause has one of its own. */
    static boolean hasMainVerb(Sentence sentence, int first, int last) {
        boolean subordinate = false;
        for (int item = first; item <= last; item++) {
            boolean relative = sentence.is(item, WordClass.RELATIVE) && sentence.isKind(item - 1, Tokens.COMMA);
            boolean conjunction = sentence.is(item, WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR)
                    && !sentence.is(item, WordClass.COORDINATOR | WordClass.PREPOSITION | WordClass.ADVERB);
            if (item > first && (relative || conjunction) && !sentence.isFinite(item + 1)) {
                subordinate = true;
            } else if (sentence.isFinite(item)) {
                if (!subordinate) {
                    return true;
                }
                subordinate = false;
            }
        }
        return false;
    }

    /** Returns the last item before a subordinate clause or the end of the sentence. */
    private static int stretchEnd(Sentence sentence, int first) {
        int end = sentence.lastContent();
        for (int item = first + 1; item < end; item++) {
            if (sentence.is(item, WordClass.SUBORDINATOR)
                    && !sentence.is(item, WordClass.ADVERB | WordClass.PREPOSITION)) {
                return sentence.isKind(item - 1, Tokens.COMMA) ? item - 2 : item - 1;
            }
        }
        return end;
    }

    /** Returns whether a finite verb that can be nothing else stands in a range of items. */
    private static boolean hasSureFinite(Sentence sentence, int first, int last) {
        for (int item = first; item <= last; item++) {
            if (sentence.isSurelyFinite(item)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a clause ends in its finite verb, pronouns behind it at most, and words that fit stand behind the inquit. */
    static boolean breaksOff(Sentence sentence, int first, int last, int behind) {
        int item = last;
        while (item > first && sentence.is(item, WordClass.PRONOUN) && !sentence.isFinite(item)) {
            item--;
        }
        return sentence.isFinite(item)
                && !sentence.is(item, WordClass.ADJECTIVE | WordClass.ADVERB)
                && sentence.has(behind)
                && (!sentence.is(behind, WordClass.RELATIVE | WordClass.SUBORDINATOR | WordClass.COORDINATOR)
                        || isAdverb(sentence, behind))
                && !sentence.isKind(behind, Tokens.STOP);
    }

    /** {@code al in 2019}: without its verb right behind it {@code al} is an adverb. */
    private static boolean isAdverb(Sentence sentence, int item) {
        return sentence.is(item, WordClass.REASON)
                && sentence.is(item, WordClass.ADVERB)
                && !sentence.isFinite(item + 1);
    }

    /**
     * Returns whether a clause is joined to the one before the inquit ({@code zegt Jansen, maar kijkt alleen naar de deuren}),
     * or hangs on it with {@code dat}. With {@code hij} for its subject it tells what the one named then did.
     */
    static boolean isJoined(Sentence sentence, int behind, NounPhrase source) {
        boolean pronoun = source.kind() == NounPhrase.Kind.PRONOUN;
        if (sentence.is(behind, WordClass.COORDINATOR)) {
            return pronoun || !sentence.is(behind + 1, WordClass.SUBJECT_PRONOUN);
        }
        return pronoun && sentence.is(behind, WordClass.COMPLEMENTISER);
    }

    /** {@code zegt Jansen, omdat er geen geld is}, {@code al is er geen geld}: a reason or condition; {@code terwijl}, {@code toen} tell what happened beside it. */
    static boolean hangsOn(Sentence sentence, int behind) {
        return sentence.is(behind, WordClass.REASON)
                && (!sentence.is(behind, WordClass.ADVERB) || sentence.isFinite(behind + 1));
    }

    /** Returns whether the words at an item go on with the sentence and not with an addition about the speaker. */
    static boolean goesOn(Sentence sentence, int item) {
        return sentence.has(item)
                && !sentence.is(
                        item,
                        WordClass.RELATIVE | WordClass.SUBORDINATOR | WordClass.COORDINATOR | WordClass.PREPOSITION)
                && !sentence.isKind(item, Tokens.STOP);
    }

    /**
     * Returns whether a clause goes on behind the reporting clause in its middle: its auxiliary has no verb yet, or a pronoun
     * speaks, of which nothing can be added behind the comma, and what follows has no verb of its own.
     */
    static boolean lacksRest(Sentence sentence, int first, int last, int behind, @Nullable NounPhrase source) {
        boolean auxiliary = false;
        boolean complete = false;
        for (int item = first; item <= last; item++) {
            boolean finite = sentence.isFinite(item);
            auxiliary |= finite && sentence.is(item, WordClass.AUXILIARY);
            complete |= !finite && sentence.is(item, WordClass.INFINITIVE | WordClass.PARTICIPLE);
        }
        int end = stretchEnd(sentence, behind);
        if (auxiliary && !complete && sentence.has(behind) && !hasSureFinite(sentence, behind, end)) {
            return sentence.is(end, WordClass.INFINITIVE | WordClass.PARTICIPLE) || sentence.isUnlistedInN(end);
        }
        return source != null
                && source.kind() == NounPhrase.Kind.PRONOUN
                && goesOn(sentence, behind)
                && !hasFinite(sentence, behind, sentence.lastContent());
    }
}
