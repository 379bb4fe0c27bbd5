package nl.aldus.internal.cue;

import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/**
 * One frame, read item by item. Positions are item indexes of {@link Frames}; those outside the sentence read as no word
 * of no class.
 */
public final class Sentence {

    /** Where there is no item. */
    public static final int NONE = -1;

    /** A determiner stands at most this far before its noun. */
    private static final int FARTHEST_DETERMINER = 3;

    private final Tokens tokens;
    private final Frames frames;
    private final int frame;
    private final int from;
    private final int to;
    private final int er;

    /** Creates the view of a frame. */
    public Sentence(Tokens tokens, Frames frames, int frame) {
        this.tokens = tokens;
        this.frames = frames;
        this.frame = frame;
        this.from = frames.from(frame);
        this.to = frames.to(frame);
        this.er = tokens.words().find("er");
    }

    /** Returns the index of the frame. */
    public int frame() {
        return frame;
    }

    /** Returns the first item. */
    public int from() {
        return from;
    }

    /** Returns the place behind the last item. */
    public int to() {
        return to;
    }

    /** Returns whether an item lies in the sentence. */
    public boolean has(int item) {
        return item >= from && item < to;
    }

    /** Returns whether an item is a stretch between quotation marks. */
    public boolean isSpan(int item) {
        return has(item) && frames.item(item) < 0;
    }

    /** Returns the quoted span of an item for which {@link #isSpan} holds. */
    public int span(int item) {
        return ~frames.item(item);
    }

    /** Returns the token of an item, or -1 if it is a span or outside. */
    public int token(int item) {
        return has(item) && frames.item(item) >= 0 ? frames.item(item) : NONE;
    }

    /** Returns the first token of an item, a span's opening mark. */
    public int firstToken(int item) {
        return frames.firstToken(item);
    }

    /** Returns the last token of an item, a span's closing mark. */
    public int lastToken(int item) {
        return frames.lastToken(item);
    }

    /** Returns whether an item is a word of at least one of the classes. */
    public boolean is(int item, long wordClasses) {
        return tokens.is(token(item), wordClasses);
    }

    /** Returns whether an item is a token of a kind. */
    public boolean isKind(int item, byte kind) {
        return tokens.isKind(token(item), kind);
    }

    /** Returns whether an item is a word with a capital. */
    public boolean isCapitalised(int item) {
        return tokens.isCapitalised(token(item));
    }

    /** Returns whether an item is this word. */
    public boolean isWord(int item, int wordId) {
        int token = token(item);
        return tokens.id(token) == wordId && wordId != Words.UNKNOWN && tokens.isWord(token);
    }

    /** Returns whether an item is one of these words. */
    boolean isOneOf(int item, int[] wordIds) {
        for (int wordId : wordIds) {
            if (isWord(item, wordId)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first item of a range, its end left out, that is one of some words, or {@link #NONE}. */
    int indexOf(int first, int end, int[] wordIds) {
        for (int item = first; item < end; item++) {
            if (isOneOf(item, wordIds)) {
                return item;
            }
        }
        return NONE;
    }

    /** Returns whether these words stand in turn from an item on. */
    boolean areWords(int first, int[] wordIds) {
        for (int i = 0; i < wordIds.length; i++) {
            if (!isWord(first + i, wordIds[i])) {
                return false;
            }
        }
        return true;
    }

    /** Returns the item of a token that is not inside a span, or the place behind the last item. */
    public int itemOf(int token) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (lastToken(middle) < token) {
                low = middle + 1;
            } else if (firstToken(middle) > token) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return to;
    }

    /** Returns whether an item parts clauses: a comma, semicolon, colon, dash or the end of the sentence. */
    public boolean isBreak(int item) {
        if (!has(item)) {
            return true;
        }
        int token = token(item);
        if (token == NONE) {
            return false;
        }
        return switch (tokens.kind(token)) {
            case Tokens.COMMA, Tokens.SEMICOLON, Tokens.COLON, Tokens.STOP, Tokens.ELLIPSIS, Tokens.DASH -> true;
            default -> false;
        };
    }

    /** Returns whether a quotation stands right before an item, a comma or stray sign between them at most. */
    boolean isBehindQuotation(int item) {
        if (isSpan(item - 1)) {
            return true;
        }
        boolean sign = isKind(item - 1, Tokens.COMMA)
                || isKind(item - 1, Tokens.SEMICOLON)
                || isKind(item - 1, Tokens.DASH)
                || isKind(item - 1, Tokens.STOP);
        return (sign && isSpan(item - 2)) || (isKind(item - 2, Tokens.MARK) && isSpan(item - 3));
    }

    /** Returns the place behind the parentheses that open at an item ({@code Jansen (43)}), or the item itself. */
    int behindParentheses(int item) {
        int close = item;
        while (isKind(item, Tokens.OPEN) && has(close) && !isKind(close, Tokens.CLOSE)) {
            close++;
        }
        return has(close) && close > item ? close + 1 : item;
    }

    /** Returns whether a comma or dash stands right before an item. */
    boolean isBehindComma(int item) {
        return isKind(item - 1, Tokens.COMMA) || isKind(item - 1, Tokens.DASH);
    }

    /** Returns whether an item is a finite verb and not the noun or adjective that looks like one. */
    public boolean isFinite(int item) {
        if (!is(item, WordClass.FINITE)) {
            return false;
        }
        if (is(item, WordClass.AUXILIARY)) {
            return !is(item, WordClass.POSSESSIVE) || isWord(item - 1, er) || endsInPredicate(item) || !possesses(item);
        }
        if (is(item, WordClass.INFINITIVE)
                && (is(item - 1, WordClass.PREPOSITION) || (is(item, WordClass.NOUN) && !isVerbOfPlural(item)))) {
            return false;
        }
        boolean beforeDat = is(item, WordClass.REPORTING) && is(item + 1, WordClass.COMPLEMENTISER);
        boolean behindSubject = is(item - 1, WordClass.NOUN | WordClass.OBJECT_PRONOUN)
                || isKind(item - 1, Tokens.NUMBER)
                || tokens.isCapitalised(token(item - 1));
        if (beforeDat && behindSubject && !(is(item, WordClass.INFINITIVE) && verbStandsBefore(item))) {
            return true;
        }
        boolean countsNothing = is(item, WordClass.NUMERAL)
                && (is(item + 1, WordClass.DEFINITE | WordClass.OBJECT_PRONOUN)
                        || (is(item + 1, WordClass.PARTICIPLE) && is(item + 2, WordClass.COMPLEMENTISER)))
                && has(item - 1)
                && !is(item - 1, WordClass.DETERMINER | WordClass.PREPOSITION);
        if (countsNothing) {
            return true;
        }
        if (is(
                item,
                WordClass.PREPOSITION
                        | WordClass.DETERMINER
                        | WordClass.PRONOUN
                        | WordClass.COORDINATOR
                        | WordClass.COMPLEMENTISER)) {
            return false;
        }
        boolean ambiguous = is(item, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.FUNCTION_WORD);
        boolean standsForNoun =
                (is(item - 1, WordClass.PRONOUN) && !(is(item - 1, WordClass.INDEFINITE) && is(item, WordClass.STEM)))
                        || (is(item - 1, WordClass.QUANTIFIER | WordClass.NUMERAL)
                                && !is(item - 1, WordClass.INDEFINITE)
                                && !is(item, WordClass.INFINITIVE | WordClass.STEM));
        boolean behindPronoun = standsForNoun && !ambiguous && !is(item - 2, WordClass.FINITE | WordClass.AUXILIARY);
        boolean nounPlace = (is(item - 1, (WordClass.DETERMINER & ~WordClass.DEMONSTRATIVE) | WordClass.PREPOSITION)
                        && !behindPronoun)
                || (is(item - 1, WordClass.ADJECTIVE) && ambiguous && !hasNameBehind(item) && !endsClause(item));
        return !nounPlace && !(ambiguous && tokens.isCapitalised(token(item)) && item > from);
    }

    /** {@code waarom hij contant betaalde,}: an adjective without ending does not stand before another one at the end of a clause. */
    private boolean endsClause(int item) {
        return is(item, WordClass.ADJECTIVE)
                && !is(item, WordClass.NOUN)
                && isBreak(item + 1)
                && tokens.lastChar(token(item - 1)) != 'e';
    }

    /** {@code voor zijn dood vroeg Jansen}: an adjective before a name has an ending. */
    private boolean hasNameBehind(int item) {
        return is(item, WordClass.REPORTING)
                && tokens.lastChar(token(item)) != 'e'
                && tokens.isCapitalised(token(item + 1));
    }

    /** {@code zijn fiets}, {@code met zijn drie fietsen}, {@code prees zijn "moed"}: before a noun, or where no verb can stand. */
    private boolean possesses(int item) {
        boolean noVerb = is(item - 1, WordClass.PREPOSITION)
                || (is(item - 1, WordClass.FINITE) && !is(item - 1, WordClass.NOUN | WordClass.AUXILIARY));
        return is(item + 1, WordClass.NOUN | WordClass.ADJECTIVE)
                || (noVerb && (isSpan(item + 1) || is(item + 1, WordClass.NUMERAL)));
    }

    /** {@code zijn omgekomen}, {@code zijn boos}: what a possessive belongs to has an ending or a noun behind it. */
    private boolean endsInPredicate(int item) {
        return is(item + 1, WordClass.ADJECTIVE)
                && !is(item + 1, WordClass.NOUN)
                && isBreak(item + 2)
                && tokens.lastChar(token(item + 1)) != 'e';
    }

    /** Returns whether a finite verb that cannot be an infinitive or noun stands at an item. */
    boolean isSurelyFinite(int item) {
        return isFinite(item) && !is(item, WordClass.INFINITIVE | WordClass.NOUN | WordClass.PARTICIPLE);
    }

    /** Returns whether a word of no list ends like an infinitive: {@code wegvangen}. */
    boolean isUnlistedInN(int item) {
        return token(item) != NONE
                && tokens.isWord(token(item))
                && tokens.classes(token(item)) == 0
                && tokens.lastChar(token(item)) == 'n';
    }

    /** Returns whether a verb stands earlier in the clause, so that a form like the infinitive is one: {@code liet hem weten}. */
    private boolean verbStandsBefore(int item) {
        for (int i = item - 1; !isBreak(i); i--) {
            boolean otherWord = is(i, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.PREPOSITION);
            if (is(i, WordClass.FINITE) && (!otherWord || is(i, WordClass.REPORTING))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a plural subject or a complementiser beside a word shows that it is the verb, not the noun {@code eisen}. */
    private boolean isVerbOfPlural(int item) {
        if (is(item + 1, WordClass.COMPLEMENTISER) && is(item - 1, WordClass.NOUN) && !verbStandsBefore(item)) {
            return true;
        }
        boolean opened = item == from + 1 && is(from, WordClass.ADVERB) && !is(from, WordClass.DETERMINER);
        if (opened && is(item + 1, WordClass.DEFINITE | WordClass.POSSESSIVE | WordClass.SUBJECT_PRONOUN)) {
            return true;
        }
        boolean inquit = isBehindQuotation(item)
                && (is(item + 1, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN | WordClass.PLURAL)
                        || tokens.isCapitalised(token(item + 1)));
        boolean behindComma = isKind(item - 1, Tokens.COMMA)
                && is(item + 1, WordClass.DEFINITE | WordClass.POSSESSIVE | WordClass.SUBJECT_PRONOUN);
        if (inquit || behindComma) {
            return true;
        }
        boolean subject = is(item - 1, WordClass.PLURAL)
                && is(item - 1, WordClass.NOUN | WordClass.SUBJECT_PRONOUN)
                && !verbStandsBefore(item);
        boolean name = tokens.isCapitalised(token(item - 1))
                && is(item + 1, WordClass.COMPLEMENTISER)
                && !verbStandsBefore(item);
        boolean second = tokens.isCapitalised(token(item - 1)) && is(item - 2, WordClass.COORDINATOR);
        return subject || name || second;
    }

    /** Returns the first item of the clause that an item stands in. */
    int clauseStart(int item) {
        int start = item;
        while (has(start - 1)
                && !isBreak(start - 1)
                && !isSpan(start - 1)
                && !is(start - 1, WordClass.COORDINATOR | WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR)) {
            start--;
        }
        return start;
    }

    /** Returns whether a noun is new to the reader, by its determiner: {@code een nieuw lied}, {@code drie romans}. */
    public boolean isIndefinite(int noun) {
        for (int item = noun - 1; item >= noun - FARTHEST_DETERMINER && has(item) && !isBreak(item); item--) {
            if (is(item, WordClass.DETERMINER)) {
                return is(item, WordClass.INDEFINITE | WordClass.NUMERAL);
            }
        }
        return false;
    }

    /** Returns whether a colon, or a conjunction such as {@code dat} and no verb right behind it, opens a clause at an item. */
    boolean opensReported(int item) {
        return isKind(item, Tokens.COLON) || (is(item, WordClass.COMPLEMENTISER) && !isFinite(item + 1));
    }

    /** Returns whether the sentence ends in a question mark. */
    boolean isQuestion() {
        int last = token(to - 1);
        return isKind(to - 1, Tokens.STOP) && tokens.lastChar(last) == '?';
    }

    /** Returns the last item before trailing end punctuation, or one before the first if there is none. */
    public int lastContent() {
        int item = to - 1;
        while (item >= from
                && token(item) != NONE
                && (tokens.isKind(token(item), Tokens.STOP)
                        || tokens.isKind(token(item), Tokens.ELLIPSIS)
                        || tokens.isKind(token(item), Tokens.COMMA)
                        || tokens.isKind(token(item), Tokens.COLON)
                        || tokens.isKind(token(item), Tokens.MARK))) {
            item--;
        }
        return item;
    }
}
