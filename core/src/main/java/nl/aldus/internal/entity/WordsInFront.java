package nl.aldus.internal.entity;

import java.util.HashMap;
import java.util.Map;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.NounPhrase;

/**
 * Tells where the words begin that stand in front of their source: {@code "...", zei hij}; {@code Haar moeder slaapt, zegt
 * ze}. Nobody calls himself by name or noun there.
 */
final class WordsInFront {

    private final Foreground foreground;
    private final Map<NounPhrase, Integer> clauses = new HashMap<>();

    private WordsInFront(Foreground foreground) {
        this.foreground = foreground;
    }

    static WordsInFront of(Scene scene, Foreground foreground) {
        WordsInFront words = new WordsInFront(foreground);
        for (int index = 0; index < scene.reports().size(); index++) {
            Report report = scene.reports().get(index);
            NounPhrase source = report.source();
            if (source == null || source.kind() != NounPhrase.Kind.PRONOUN || report.form() != Report.Form.VERB_FIRST) {
                continue;
            }
            Sentence sentence = scene.sentence(report.frame());
            if (scene.reportedFrom(index) == sentence.from()) {
                words.clauses.put(source, sentence.firstToken(sentence.from()));
            }
        }
        return words;
    }

    /** Returns the first token of the words that a source has in front of it, or its own first token. */
    int from(NounPhrase source) {
        int clause = clauses.getOrDefault(source, source.first());
        return Math.min(clause, foreground.quotationBefore(source.first()));
    }
}
