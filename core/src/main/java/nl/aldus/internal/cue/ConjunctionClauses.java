package nl.aldus.internal.cue;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;

/** Finds the clause with {@code dat}, {@code of} or a question word behind a reporting verb. */
final class ConjunctionClauses {

    /** The reported clause begins at most so far behind the verb. */
    private static final int FARTHEST_CONJUNCTION = 40;
    /** A question begins at most so far behind the reporting clause. */
    private static final int FARTHEST_QUESTION = 8;
    /** A clause with dat has more items than this, or a verb that is known. */
    private static final int SHORTEST_CLAUSE = 3;

    /** What a clause is called is shorter than this. */
    private static final int LONGEST_JUDGEMENT = 5;

    private final Tokens tokens;
    private final SentenceReports reports;
    private final ClauseEnds ends;
    private final FoundClauses found;
    private final Consequences consequences;
    private final Unsaid unsaid;
    private final int waar;
    private final int waarom;
    private final int wat;
    private final int te;
    private final int het;
    /** Words that make {@code dat} open a clause of another kind. */
    private final int[] adverbial;

    ConjunctionClauses(Tokens tokens, SentenceReports reports, ClauseEnds ends, FoundClauses found) {
        this.tokens = tokens;
        this.reports = reports;
        this.ends = ends;
        this.found = found;
        this.consequences = new Consequences(tokens.words());
        this.unsaid = new Unsaid(tokens.words());
        this.waar = tokens.words().find("waar");
        this.te = tokens.words().find("te");
        this.adverbial = tokens.words().findAll("zonder", "ondanks", "behalve");
        this.het = tokens.words().find("het");
        this.wat = tokens.words().find("wat");
        this.waarom = tokens.words().find("waarom");
    }

    /** Adds the clause of a report and returns whether there is one. */
    boolean find(Sentence sentence, int index, Report report) {
        int limit = Math.min(sentence.to(), report.anchor() + FARTHEST_CONJUNCTION);
        boolean inserted = false;
        for (int item = report.anchor() + 1; item < limit; item++) {
            if (sentence.isKind(item, Tokens.COLON)
                    || sentence.isKind(item, Tokens.SEMICOLON)
                    || reports.isAnchorOfOther(sentence, index, item)) {
                return false;
            }
            if (item <= report.last() && !sentence.is(item, WordClass.COMPLEMENTISER)) {
                continue;
            }
            if (sentence.isWord(item, te) && report.takes(Frame.TE) && sentence.is(item + 1, WordClass.INFINITIVE)) {
                return false; // zegt te hopen dat
            }
            if (sentence.isKind(item, Tokens.COMMA)) {
                if (report.form() == Report.Form.VERB_FIRST && sentence.isFinite(item + 1)) {
                    return false; // Als het kan, zegt hij, gaat hij dat boek schrijven
                }
                inserted = ClauseStarts.opensAdverbial(sentence, item + 1);
            }
            if (!inserted && opensReportedClause(sentence, item, report)) {
                if (unsaid.standsBefore(sentence, report, item)) {
                    return false;
                }
                int last = ends.subordinateEnd(sentence, item, false, index);
                found.add(sentence, index, item, last, ReportedClause.Form.CONJUNCTION);
                return true;
            }
        }
        return false;
    }

    private boolean opensReportedClause(Sentence sentence, int item, Report report) {
        if (!sentence.is(item, WordClass.COMPLEMENTISER)) {
            return opensWithQuestionWord(sentence, item, report);
        }
        return sentence.is(item, WordClass.COORDINATOR)
                ? opensWithOf(sentence, item, report)
                : opensWithDat(sentence, item, report);
    }

    /**
     * Behind a noun, adjective or number {@code of} joins it to another one, unless a pronoun shows that a clause follows;
     * so it does if the first verb behind it is the writer's: {@code vroeg een glas water of wijn en ging zitten}.
     */
    private static boolean opensWithOf(Sentence sentence, int item, Report report) {
        boolean joinsWords = sentence.is(item - 1, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NUMERAL)
                && !sentence.is(item + 1, WordClass.SUBJECT_PRONOUN);
        return report.takes(Frame.OF)
                && (item - 1 <= report.last() || !(joinsWords || firstVerbIsJoined(sentence, item + 1)));
    }

    /** Returns whether the first finite verb from an item on stands behind a coordinator in the same stretch. */
    private static boolean firstVerbIsJoined(Sentence sentence, int from) {
        int item = from;
        while (!sentence.isBreak(item) && !sentence.isFinite(item)) {
            item++;
        }
        return sentence.isFinite(item) && item > from && sentence.is(item - 1, WordClass.COORDINATOR);
    }

    private boolean opensWithDat(Sentence sentence, int item, Report report) {
        return (report.takes(Frame.DAT) || isJudged(sentence, item, report))
                && sentence.token(item) > report.cue().last()
                && !sentence.isSurelyFinite(item + 1)
                && !sentence.isOneOf(item - 1, adverbial)
                && !isPronoun(sentence, item)
                && !sentence.is(item - 1, WordClass.COORDINATOR)
                && !isRelative(sentence, report.last() + 1, item)
                && !consequences.opensWith(sentence, report, item);
    }

    /** {@code noemt het een schande dat}, {@code noemt het jammer dat}: a verb of naming says what somebody thinks of the clause. */
    private boolean isJudged(Sentence sentence, int dat, Report report) {
        int judgement = report.last() + 2;
        return report.takes(Frame.NAME)
                && sentence.isWord(judgement - 1, het)
                && judgement < dat
                && !sentence.is(judgement, WordClass.NOUN)
                && dat - judgement < LONGEST_JUDGEMENT
                && (sentence.is(judgement, WordClass.INDEFINITE | WordClass.ADVERB | WordClass.NEGATION)
                        || judgement == dat - 1);
    }

    private boolean opensWithQuestionWord(Sentence sentence, int item, Report report) {
        return sentence.is(item, WordClass.INTERROGATIVE)
                && report.takes(Frame.WH)
                && item <= report.last() + FARTHEST_QUESTION
                && !(item - 1 > report.last() && isPronominalAdverb(sentence, item))
                && !(item - 1 > report.last() && isPlace(sentence, item))
                && !sentence.is(item, WordClass.DEMONSTRATIVE)
                && !isComment(sentence, item, report)
                && !(sentence.is(item, WordClass.SUBORDINATOR) && sentence.isKind(item - 1, Tokens.COMMA));
    }

    /** {@code vroeg hem te gaan, wat hij weigerde}: behind a comma that closes more than the reporting clause {@code wat} comments. */
    private boolean isComment(Sentence sentence, int item, Report report) {
        return sentence.isWord(item, wat) && sentence.isKind(item - 1, Tokens.COMMA) && item - 1 > report.last() + 1;
    }

    /** {@code op het gras waar de burcht stond}: behind a noun of a thing {@code waar} tells of that thing. */
    private boolean isPlace(Sentence sentence, int item) {
        return sentence.isWord(item, waar) && sentence.is(item - 1, WordClass.INANIMATE);
    }

    /**
     * Returns whether {@code dat} is the object of its sentence or stands with it, since no clause follows: {@code Hij
     * ontkent dat niet}; {@code Zij vond dat kleine ding onder de steiger}. Behind a preposition that no subject precedes stands no verb: {@code ontkent dat met klem}.
     */
    private boolean isPronoun(Sentence sentence, int dat) {
        if (isBareFragment(sentence, dat + 1)) {
            return true;
        }
        int end = dat + 1;
        boolean subject = false;
        boolean known = true;
        while (!sentence.isBreak(end)) {
            boolean manner = sentence.isWord(end - 1, te) || (!subject && sentence.is(end - 1, WordClass.PREPOSITION));
            if (sentence.isSpan(end)
                    || (sentence.is(end, WordClass.FINITE) && !manner)
                    || sentence.is(end, WordClass.INFINITIVE | WordClass.PARTICIPLE)) {
                return false;
            }
            known &= sentence.is(end, -1L) || sentence.is(end - 1, WordClass.DETERMINER);
            subject |= sentence.is(end, WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NOUN)
                    || !sentence.is(end, -1L);
            end++;
        }
        boolean atEnd = known && (!sentence.has(end) || sentence.isKind(end, Tokens.STOP));
        return atEnd || (end - dat <= SHORTEST_CLAUSE && !(subject && sentence.isKind(end, Tokens.COMMA)));
    }

    /** {@code vond dat "een zwaktebod"}: words between marks that end the sentence and hold no verb. */
    private boolean isBareFragment(Sentence sentence, int item) {
        if (!sentence.isSpan(item) || item < sentence.lastContent()) {
            return false;
        }
        for (int token = sentence.firstToken(item); token <= sentence.lastToken(item); token++) {
            if (tokens.is(token, WordClass.FINITE | WordClass.PARTICIPLE | WordClass.INFINITIVE)
                    && !tokens.is(token, WordClass.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether {@code dat} belongs to the noun before it: behind a single comma ({@code een verslag, dat ...}), which
     * the conjunction has before it only where an insertion ends, or in an addition that a comma opened.
     */
    private static boolean isRelative(Sentence sentence, int from, int item) {
        boolean open = false;
        for (int i = from; i < item; i++) {
            open ^= sentence.isKind(i, Tokens.COMMA);
        }
        return open
                && (sentence.isKind(item - 1, Tokens.COMMA)
                        ? !isManner(sentence, item - 2)
                        : sentence.is(item - 1, WordClass.NOUN));
    }

    /** {@code noteerde gisteren fijntjes, dat}: behind an adverb nothing stands that {@code dat} could belong to. */
    private static boolean isManner(Sentence sentence, int item) {
        return sentence.is(item, WordClass.ADVERB | WordClass.TIME)
                && !sentence.is(item, WordClass.NOUN | WordClass.PRONOUN | WordClass.DETERMINER)
                && !sentence.is(item - 1, WordClass.PREPOSITION);
    }

    /** {@code waarin}, {@code waaruit}: behind a noun the relative of things, where {@code waar} and {@code waarom} ask. */
    private boolean isPronominalAdverb(Sentence sentence, int item) {
        int token = sentence.token(item);
        return sentence.is(item, WordClass.RELATIVE)
                && tokens.end(token) - tokens.start(token) > 4
                && tokens.firstChar(token) == 'w'
                && tokens.text().chars()[tokens.start(token) + 1] == 'a'
                && tokens.id(token) != waarom;
    }
}
