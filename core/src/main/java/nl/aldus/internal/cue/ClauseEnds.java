package nl.aldus.internal.cue;

import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/**
 * Finds where a reported clause ends, read from conjunctions, commas and word order: behind {@code en} or {@code maar} a
 * finite verb in second place means that the writer goes on in his own voice (e-ANS 21.2, 25.2).
 */
final class ClauseEnds {

    /** A prepositional phrase before a verb is shorter than this. */
    private static final int LONGEST_PHRASE = 8;

    private final Mentions mentions;
    private final SentenceReports reports;
    private final int want;
    private final int waarna;
    private final int dan;
    private final int wat;
    private final int iets;

    ClauseEnds(Tokens tokens, Mentions mentions, SentenceReports reports) {
        this.mentions = mentions;
        this.reports = reports;
        this.want = tokens.words().find("want");
        this.dan = tokens.words().find("dan");
        this.waarna = tokens.words().find("waarna");
        this.wat = tokens.words().find("wat");
        this.iets = tokens.words().find("iets");
    }

    /**
     * Returns the last item of a subordinate clause or infinitive.
     *
     * @param first its first item
     * @param hasVerb whether the verb of the clause stands before that
     * @param report the index of the report that it belongs to; it ends before another one
     */
    int subordinateEnd(Sentence sentence, int first, boolean hasVerb, int report) {
        int end = sentence.lastContent();
        boolean complete = hasVerb || sentence.isSpan(first);
        boolean fronted = isFronted(sentence, reports.get(report));
        for (int item = first + 1; item <= end; item++) {
            if (sentence.isKind(item, Tokens.SEMICOLON) || sentence.isKind(item, Tokens.COLON)) {
                return item - 1;
            }
            boolean comma = sentence.isKind(item, Tokens.COMMA);
            int opening = comma && sentence.is(item + 1, WordClass.COORDINATOR) ? item + 2 : item + 1;
            if (comma && reports.opensOther(sentence, report, opening)) {
                return item - 1;
            }
            if (complete
                    && ((comma
                                    && (opensWithVerb(sentence, item + 1)
                                            || (fronted && goesOnInMain(sentence, item + 1))
                                            || opensNewClause(sentence, item + 1, first)))
                            || opensWritersClause(sentence, item, comma))) {
                return item - 1;
            }
            boolean infinitive = sentence.is(item, WordClass.INFINITIVE)
                    && !(sentence.is(item, WordClass.NOUN) && sentence.is(item - 1, WordClass.DETERMINER));
            complete |= sentence.isFinite(item) || sentence.isSpan(item) || infinitive;
        }
        return end;
    }

    /** Returns whether a report stands in a subordinate clause at the start of its sentence: {@code Als hij zegt dat}. */
    private static boolean isFronted(Sentence sentence, Report report) {
        return report.form() == Report.Form.VERB_LAST && !sentence.isKind(report.first() - 1, Tokens.COMMA);
    }

    /** {@code , gaan ze}; {@code , dan gaan ze}: the main clause behind a subordinate one begins with its verb. */
    private boolean goesOnInMain(Sentence sentence, int item) {
        return sentence.isFinite(item) || (sentence.isWord(item, dan) && sentence.isFinite(item + 1));
    }

    /** Returns the last item of a statement that has no conjunction: it goes on to a semicolon, colon or other report. */
    int statementEnd(Sentence sentence, int first, int report) {
        int end = reports.beforeOtherReport(sentence, report, first, sentence.lastContent());
        for (int item = first + 1; item <= end; item++) {
            boolean parted = sentence.isKind(item, Tokens.SEMICOLON) || sentence.isKind(item, Tokens.COLON);
            boolean comma = sentence.isKind(item, Tokens.COMMA);
            if (parted || (comma && reports.opensOther(sentence, report, item + 1))) {
                return item - 1;
            }
        }
        return end;
    }

    /** A finite verb alone behind a comma closes the clause around an addition: {@code dat het fonds, een stichting, meedoet}. */
    private static boolean opensWithVerb(Sentence sentence, int item) {
        return sentence.isSurelyFinite(item) && !sentence.isBreak(item + 1);
    }

    /**
     * Returns whether a main clause without conjunction begins behind a comma, or one of the writer's with {@code waarna} or
     * {@code wat}, which asks only in a row of questions.
     */
    private boolean opensNewClause(Sentence sentence, int item, int first) {
        int index = mentions.beginningAt(sentence.token(item));
        if (index != Mentions.NONE && opensWithSubject(sentence, item, mentions.get(index))) {
            return true;
        }
        int relative = sentence.isWord(item, iets) ? item + 1 : item;
        boolean comment = sentence.isWord(relative, wat) && !sentence.is(first, WordClass.INTERROGATIVE);
        return comment || sentence.isWord(item, waarna);
    }

    /** {@code , de directie zwijgt over geld}; {@code , de directie zwijgt}; {@code , de ander dat het koud was}. */
    private boolean opensWithSubject(Sentence sentence, int item, NounPhrase subject) {
        int behind = sentence.itemOf(subject.last()) + 1;
        boolean gapped = GappedReports.opens(sentence, item, mentions);
        boolean alone = !sentence.has(behind + 1);
        return gapped || (sentence.isSurelyFinite(behind) && (alone || opensMainClause(sentence, item)));
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
            if (sentence.isSurelyFinite(i)) {
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
        } else if (sentence.is(item, WordClass.DEFINITE | WordClass.INDEFINITE | WordClass.POSSESSIVE)
                || (sentence.is(item, WordClass.DEMONSTRATIVE) && !sentence.isFinite(item + 1))) {
            NounPhrase phrase = mentions.parser().subjectAt(sentence.token(item));
            boolean demonstrative = sentence.is(item, WordClass.DEMONSTRATIVE); // dat aantal is
            next = phrase != null ? sentence.itemOf(phrase.last()) + 1 : demonstrative ? item + 2 : item;
        } else if (sentence.is(item, WordClass.ADVERB | WordClass.TIME | WordClass.DEMONSTRATIVE | WordClass.NOUN)) {
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

    /**
     * Returns the last item of a clause that hangs on a noun, behind which the sentence goes on: {@code de belofte dat het
     * goed komt stelt gerust}. It ends with its verbs.
     *
     * @param conjunction its first item
     */
    int nounClauseEnd(Sentence sentence, int conjunction) {
        int end = sentence.lastContent();
        boolean seen = false;
        boolean finite = false;
        for (int item = conjunction + 1; item < end; item++) {
            if (sentence.isKind(item, Tokens.COMMA) || sentence.isKind(item, Tokens.SEMICOLON)) {
                return item - 1;
            }
            boolean verb = sentence.is(item, WordClass.FINITE | WordClass.INFINITIVE | WordClass.PARTICIPLE);
            boolean mayBeVerb = verb || (seen && !sentence.is(item, -1L));
            finite |= sentence.isFinite(item);
            boolean ownAuxiliary = !finite && sentence.is(item + 1, WordClass.AUXILIARY); // dat het gelukt is
            if (mayBeVerb && sentence.isSurelyFinite(item + 1) && !ownAuxiliary) {
                return item;
            }
            seen |= verb;
        }
        return end;
    }
}
