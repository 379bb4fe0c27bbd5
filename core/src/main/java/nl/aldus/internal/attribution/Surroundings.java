package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** What several rules ask about the place of a span in its sentence. */
final class Surroundings {

    private Surroundings() {}

    /** Returns whether nothing of a clause stands before a span that it could be a part of. */
    static boolean standsFree(Sentence sentence, int item) {
        int before = item - 1;
        while (sentence.isKind(before, Tokens.DASH) || sentence.isKind(before, Tokens.OPEN)) {
            before--;
        }
        if (!sentence.has(before) || sentence.isBreak(before) || sentence.isSpan(before)) {
            return true;
        }
        return sentence.is(before, WordClass.COORDINATOR) && before == sentence.from();
    }

    /** Returns the first item behind a span, a comma, semicolon, dash or stray stop between them left out. */
    static int behind(Sentence sentence, int item) {
        int next = item + 1;
        boolean sign = sentence.isKind(next, Tokens.COMMA)
                || sentence.isKind(next, Tokens.SEMICOLON)
                || sentence.isKind(next, Tokens.DASH)
                || (sentence.isKind(next, Tokens.STOP) && sentence.has(next + 1));
        return sign ? next + 1 : next;
    }

    /** Returns whether a sentence is nothing but quotations and signs. */
    static boolean isAllQuotation(Sentence sentence) {
        for (int item = sentence.from(); item < sentence.to(); item++) {
            if (sentence.is(item, -1L) || sentence.isKind(item, Tokens.WORD)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the report in a sentence whose clause begins at an item, or null. */
    static @Nullable Report reportAt(Scene scene, int frame, int first) {
        for (Report report : scene.reportsIn(frame)) {
            if (report.first() == first) {
                return report;
            }
        }
        return null;
    }

    /** Returns the first phrase of a sentence that can be its subject and can speak, or null. */
    static @Nullable NounPhrase subject(Scene scene, Sentence sentence, int before) {
        Mentions mentions = scene.mentions();
        for (int item = sentence.from(); item < before; item++) {
            int index = mentions.beginningAt(sentence.token(item));
            if (index == Mentions.NONE) {
                continue;
            }
            NounPhrase phrase = mentions.get(index);
            boolean complement = sentence.is(item - 1, WordClass.PREPOSITION);
            boolean object = phrase.is(WordClass.OBJECT_PRONOUN) && !phrase.is(WordClass.SUBJECT_PRONOUN);
            boolean speaks = phrase.kind() != NounPhrase.Kind.DOCUMENT && phrase.kind() != NounPhrase.Kind.PLACE_NAME;
            if (!complement && !object && speaks) {
                return phrase;
            }
        }
        return null;
    }

    /** Returns the nearest span before an item that the sentence holds, or {@link QuotedSpans#NONE}. */
    static int spanBefore(Sentence sentence, int item) {
        for (int i = item - 1; sentence.has(i); i--) {
            if (sentence.isSpan(i)) {
                return sentence.span(i);
            }
        }
        return QuotedSpans.NONE;
    }
}
