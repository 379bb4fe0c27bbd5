package nl.aldus.internal.cue;

import java.util.function.IntPredicate;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/**
 * Where a clause begins and ends, read from conjunctions, commas and word order: behind {@code en} or {@code maar} a
 * finite verb in second place means that the writer goes on in his own voice (e-ANS 21.2, 25.2).
 */
final class ClauseExtent {

    /** A prepositional phrase before a verb is shorter than this. */
    private static final int LONGEST_PHRASE = 8;
    /** A dateline is shorter than this. */
    private static final int LONGEST_DATELINE = 9;

    private final Tokens tokens;
    private final Mentions mentions;
    private final int want;
    private final int waarna;

    ClauseExtent(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.want = tokens.words().find("want");
        this.waarna = tokens.words().find("waarna");
    }

    /**
     * Returns the last item of a subordinate clause or infinitive.
     *
     * @param first its first item
     * @param hasVerb whether the verb of the clause stands before that
     * @param reportStarts whether a reporting clause begins at an item
     */
    int subordinateEnd(Sentence sentence, int first, boolean hasVerb, IntPredicate reportStarts) {
        int end = sentence.lastContent();
        boolean complete = hasVerb;
        for (int item = first + 1; item <= end; item++) {
            if (sentence.isKind(item, Tokens.SEMICOLON) || sentence.isKind(item, Tokens.COLON)) {
                return item - 1;
            }
            boolean comma = sentence.isKind(item, Tokens.COMMA);
            if (comma && reportStarts.test(item + 1)) {
                return item - 1;
            }
            if (complete
                    && ((comma && (isFiniteForSure(sentence, item + 1) || opensNewClause(sentence, item + 1)))
                            || opensWritersClause(sentence, item, comma))) {
                return item - 1;
            }
            complete |= sentence.isFinite(item) || sentence.isSpan(item) || sentence.is(item, WordClass.INFINITIVE);
        }
        return end;
    }

    /** Returns whether a finite verb that cannot be an infinitive or noun stands at an item. */
    private static boolean isFiniteForSure(Sentence sentence, int item) {
        return sentence.isFinite(item)
                && !sentence.is(item, WordClass.INFINITIVE | WordClass.NOUN | WordClass.PARTICIPLE);
    }

    /** Returns whether a main clause without conjunction, or one with {@code waarna}, begins behind a comma. */
    private boolean opensNewClause(Sentence sentence, int item) {
        int index = mentions.beginningAt(sentence.token(item));
        boolean named = index != Mentions.NONE
                && isFiniteForSure(sentence, sentence.itemOf(mentions.get(index).last()) + 1)
                && opensMainClause(sentence, item);
        return named || sentence.isWord(item, waarna);
    }

    /** Returns whether {@code en}, {@code maar} or {@code want} at an item or behind its comma opens a main clause. */
    private boolean opensWritersClause(Sentence sentence, int item, boolean comma) {
        int coordinator = comma ? item + 1 : item;
        if (!sentence.is(coordinator, WordClass.COORDINATOR) || sentence.is(coordinator, WordClass.COMPLEMENTISER)) {
            return false;
        }
        return (comma && (sentence.isWord(coordinator, want) || verbBehindPhrase(sentence, coordinator + 1)))
                || opensMainClause(sentence, coordinator + 1);
    }

    /** Returns whether a prepositional phrase with a finite verb right behind it begins at an item. */
    private boolean verbBehindPhrase(Sentence sentence, int item) {
        if (!sentence.is(item, WordClass.PREPOSITION)) {
            return false;
        }
        for (int i = item + 1; i < item + LONGEST_PHRASE && !sentence.isBreak(i); i++) {
            if (isFiniteForSure(sentence, i)) {
                return !sentence.isBreak(i + 1);
            }
        }
        return false;
    }

    /** Returns whether a main clause begins at an item: a finite verb comes first or right behind the first phrase. */
    private boolean opensMainClause(Sentence sentence, int item) {
        if (sentence.isFinite(item)) {
            return !sentence.isBreak(item + 1) || sentence.isKind(item + 1, Tokens.COLON);
        }
        int next = item;
        int index = mentions.beginningAt(sentence.token(item));
        if (index != Mentions.NONE) {
            next = sentence.itemOf(mentions.get(index).last()) + 1;
        } else if (sentence.is(item, WordClass.DEFINITE | WordClass.INDEFINITE | WordClass.POSSESSIVE)) {
            NounPhrase phrase = mentions.parser().subjectAt(sentence.token(item));
            next = phrase == null ? item : sentence.itemOf(phrase.last()) + 1;
        } else if (sentence.is(item, WordClass.ADVERB | WordClass.TIME | WordClass.DEMONSTRATIVE)) {
            next = item + 1;
        } else {
            return false;
        }
        return sentence.isFinite(next) && !sentence.isBreak(next + 1) && !endsClause(sentence, next + 1);
    }

    /** Returns whether the verb cluster of a subordinate clause ends here, so that the finite verb was not second. */
    private static boolean endsClause(Sentence sentence, int item) {
        return sentence.is(item, WordClass.PARTICIPLE | WordClass.INFINITIVE) && sentence.isBreak(item + 1);
    }

    /** Returns the first item of the main clause that ends before an item. */
    int mainStart(Sentence sentence, int before) {
        boolean finite = false;
        int start = behindDateline(sentence);
        for (int item = sentence.from(); item < before; item++) {
            if (sentence.isKind(item, Tokens.COLON) || sentence.isKind(item, Tokens.SEMICOLON)) {
                start = item + 1;
                finite = false;
            } else if (sentence.isFinite(item)) {
                finite = true;
            } else if (finite
                    && sentence.is(item, WordClass.COORDINATOR)
                    && !sentence.is(item, WordClass.COMPLEMENTISER)
                    && opensMainOrSubject(sentence, item + 1)) {
                start = item + 1;
                finite = false;
            }
        }
        return start;
    }

    /** Returns the first item behind {@code DEN HAAG (ANP) -} at the start of a paragraph, or the first of the sentence. */
    int behindDateline(Sentence sentence) {
        int item = sentence.from();
        if (!tokens.paragraphBefore(sentence.firstToken(item))) {
            return item;
        }
        boolean capitals = tokens.isAllCapitals(sentence.token(item));
        while (item < sentence.from() + LONGEST_DATELINE && sentence.has(item)) {
            if (sentence.isKind(item, Tokens.DASH)) {
                return capitals ? item + 1 : sentence.from();
            }
            capitals |= sentence.isKind(item, Tokens.CLOSE);
            if (sentence.isSpan(item) || sentence.isFinite(item)) {
                return sentence.from();
            }
            item++;
        }
        return sentence.from();
    }

    private boolean opensMainOrSubject(Sentence sentence, int item) {
        return sentence.is(item, WordClass.DETERMINER | WordClass.PRONOUN)
                || mentions.beginningAt(sentence.token(item)) != Mentions.NONE;
    }

    /**
     * Returns the last item of a clause that hangs on a noun, behind which the sentence goes on: {@code de belofte dat het
     * goed komt stelt gerust}. It ends with its verbs.
     *
     * @param conjunction its first item
     */
    int nounClauseEnd(Sentence sentence, int conjunction) {
        int end = sentence.lastContent();
        boolean seen = false;
        for (int item = conjunction + 1; item < end; item++) {
            if (sentence.isKind(item, Tokens.COMMA) || sentence.isKind(item, Tokens.SEMICOLON)) {
                return item - 1;
            }
            boolean verb = sentence.is(item, WordClass.FINITE | WordClass.INFINITIVE | WordClass.PARTICIPLE);
            boolean mayBeVerb = verb || (seen && !sentence.is(item, -1L));
            if (mayBeVerb && isFiniteForSure(sentence, item + 1)) {
                return item;
            }
            seen |= verb;
        }
        return end;
    }

    /** Returns whether a finite verb that can be nothing else stands somewhere from an item on. */
    boolean hasSureFinite(Sentence sentence, int first) {
        for (int item = first; item < sentence.to(); item++) {
            if (isFiniteForSure(sentence, item)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a finite verb of a main clause stands in a range of items: each subordinate clause has one of its own. */
    boolean hasMainVerb(Sentence sentence, int first, int last) {
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

    /** Returns whether a finite verb stands in a range of items. */
    boolean hasFinite(Sentence sentence, int first, int last) {
        for (int item = first; item <= last; item++) {
            if (sentence.isFinite(item)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words at an item go on with the sentence and not with an addition about the speaker. */
    boolean goesOn(Sentence sentence, int item) {
        return sentence.has(item)
                && !sentence.is(
                        item,
                        WordClass.RELATIVE | WordClass.SUBORDINATOR | WordClass.COORDINATOR | WordClass.PREPOSITION)
                && tokens.kind(sentence.token(item)) != Tokens.STOP;
    }
}
