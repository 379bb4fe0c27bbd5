package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the nouns that report with whose they are: {@code de waarschuwing van Jansen dat}; {@code Haar antwoord was kort: "Nee."} */
final class NominalReports {

    /** What stands before the noun that opens a sentence is shorter than this. */
    private static final int LONGEST_OPENING = 4;

    /** What is said of the noun before the colon is shorter than this. */
    private static final int LONGEST_PREDICATE = 8;

    private final ReportingNouns nouns;
    private final int[] clear;

    NominalReports(Tokens tokens, ReportingNouns nouns) {
        this.nouns = nouns;
        this.clear = tokens.words().findAll("duidelijk", "helder", "simpel", "eenvoudig");
    }

    /** Returns the report of a noun with its source and the words, or what announces them, right behind; or null. */
    @Nullable
    Report at(Sentence sentence, int noun, Phrase phrase) {
        NounPhrase source = sentence.token(noun) < 0 ? null : nouns.speakerOf(sentence.token(noun));
        if (source == null) {
            return null;
        }
        boolean named = source.first() > sentence.token(noun);
        int behind = named ? sentence.itemOf(source.last()) + 1 : noun + 1;
        int end = clauseOf(sentence, behind, named);
        if (end == Sentence.NONE) {
            end = announcement(sentence, noun, behind);
        }
        return end == Sentence.NONE
                ? null
                : Report.ofCue(
                        sentence, Report.Form.NOUN, noun, noun, end - 1, phrase.text(), source, List.of(), !named);
    }

    /** Returns the conjunction or colon behind a noun, its source and {@code is}, {@code is duidelijk}; or {@link Sentence#NONE}. */
    private int clauseOf(Sentence sentence, int behind, boolean named) {
        int place = behindCopula(sentence, behind);
        if (sentence.isKind(place, Tokens.COLON)) {
            return place;
        }
        boolean clause = sentence.is(place, WordClass.COMPLEMENTISER)
                && !sentence.isFinite(place + 1)
                && ((named && place == behind) || ClauseVerbs.hasFinite(sentence, place + 1, sentence.lastContent()));
        return clause ? place : Sentence.NONE;
    }

    /** Returns the item behind {@code is}, {@code is duidelijk} at an item, or the item itself. */
    private int behindCopula(Sentence sentence, int item) {
        if (!sentence.isFinite(item) || !sentence.is(item, WordClass.PERFECT)) {
            return item;
        }
        int next = item + 1;
        while (sentence.is(next, WordClass.ADVERB | WordClass.TIME)
                && !sentence.isOneOf(next, clear)
                && next < item + LONGEST_PREDICATE) {
            next++;
        }
        return sentence.isOneOf(next, clear) ? next + 1 : next;
    }

    /**
     * Returns the place behind a noun phrase that opens its sentence and announces words between marks: {@code Haar antwoord
     * was kort: "Nee."}, {@code Zijn reactie? "Nee."}, {@code De reactie van Jansen is kort. "Nee."} Otherwise {@link Sentence#NONE}.
     */
    private static int announcement(Sentence sentence, int noun, int behind) {
        if (!opens(sentence, noun)) {
            return Sentence.NONE;
        }
        if (sentence.isKind(behind, Tokens.STOP)) {
            return behind + 1 == sentence.to() && sentence.isQuestion() ? behind : Sentence.NONE;
        }
        if (sentence.isKind(behind, Tokens.COLON)) {
            return sentence.isSpan(behind + 1) ? behind : Sentence.NONE;
        }
        boolean said = sentence.is(behind, WordClass.PERFECT) && sentence.isFinite(behind);
        int end = behind + 1;
        while (said && end < behind + LONGEST_PREDICATE && !sentence.isBreak(end) && !sentence.isSpan(end)) {
            end++;
        }
        boolean words = sentence.isKind(end, Tokens.COLON) && sentence.isSpan(end + 1);
        return said && (words || isShort(sentence, behind + 1, end)) ? end : Sentence.NONE;
    }

    private static boolean opens(Sentence sentence, int noun) {
        for (int item = sentence.from(); item < noun; item++) {
            if (!sentence.is(item, WordClass.DETERMINER | WordClass.ADJECTIVE | WordClass.COORDINATOR)) {
                return false;
            }
        }
        return noun > sentence.from() && noun < sentence.from() + LONGEST_OPENING;
    }

    /** Returns whether one adjective, and an adverb before it at most, ends the sentence. */
    private static boolean isShort(Sentence sentence, int first, int end) {
        boolean adjective = sentence.is(end - 1, WordClass.ADJECTIVE) && !sentence.is(end - 1, WordClass.PARTICIPLE);
        boolean adverb = first == end - 2 && sentence.is(first, WordClass.ADVERB);
        return adjective && end + 1 == sentence.to() && (first == end - 1 || adverb);
    }
}
