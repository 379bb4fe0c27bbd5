package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Knows the nouns that report, and looks through them at who speaks: {@code luidt de reactie van Jansen}, {@code luidt zijn antwoord}. */
final class ReportingNouns {

    private final Tokens tokens;
    private final NounPhraseParser parser;
    private final int van;
    private final int[] possessives;

    ReportingNouns(Tokens tokens, NounPhraseParser parser) {
        this.tokens = tokens;
        this.parser = parser;
        this.van = tokens.words().find("van");
        this.possessives = tokens.words().findAll("zijn", "haar", "hun");
    }

    /** Returns whose words a phrase means, if a noun that reports is its head, or null. */
    @Nullable
    NounPhrase speakerIn(NounPhrase phrase) {
        return !phrase.isNamed() && isReporting(phrase.head()) ? speakerOf(phrase.head()) : null;
    }

    /** Returns whose a noun is: the phrase behind {@code van}, or the possessive in front; null if it has neither. */
    @Nullable
    NounPhrase speakerOf(int noun) {
        if (tokens.id(noun + 1) == van) {
            return parser.subjectAt(noun + 2);
        }
        int possessive = tokens.is(noun - 1, WordClass.ADJECTIVE) ? noun - 2 : noun - 1;
        return isOneOf(possessive, possessives) ? parser.possessor(possessive) : null;
    }

    /** Returns a report with who speaks for its source, where that is a noun that reports; otherwise the report itself. */
    Report lookThrough(Report report) {
        NounPhrase source = report.source();
        NounPhrase speaker = source == null ? null : speakerIn(source);
        return speaker == null ? report : report.withSource(speaker);
    }

    private boolean isOneOf(int token, int[] wordIds) {
        for (int wordId : wordIds) {
            if (tokens.id(token) == wordId) {
                return true;
            }
        }
        return false;
    }

    private boolean isReporting(int token) {
        for (Phrase phrase : tokens.words().reportingPhrasesFrom(tokens.id(token))) {
            if (phrase.source() == Phrase.Source.NOUN) {
                return true;
            }
        }
        return false;
    }
}
