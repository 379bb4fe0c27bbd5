package nl.aldus.internal.cue;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import org.jspecify.annotations.Nullable;

/** Knows the nouns that report, and looks through them at who speaks: {@code luidt de reactie van Jansen}. */
final class ReportingNouns {

    private final Tokens tokens;
    private final NounPhraseParser parser;
    private final int van;

    ReportingNouns(Tokens tokens, NounPhraseParser parser) {
        this.tokens = tokens;
        this.parser = parser;
        this.van = tokens.words().find("van");
    }

    /** Returns the phrase behind {@code van} if a noun that reports is the head of this one, or null. */
    @Nullable
    NounPhrase speakerBehind(NounPhrase phrase) {
        int noun = phrase.head();
        return !phrase.isNamed() && isReporting(noun) && tokens.id(noun + 1) == van ? parser.subjectAt(noun + 2) : null;
    }

    /** Returns a report with who speaks for its source, where that is a noun that reports; otherwise the report itself. */
    Report lookThrough(Report report) {
        NounPhrase source = report.source();
        NounPhrase speaker = source == null ? null : speakerBehind(source);
        return speaker == null ? report : report.withSource(speaker);
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
