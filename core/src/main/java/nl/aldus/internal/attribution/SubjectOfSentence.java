package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/** {@code Jansen wil "uren maken"}: without a reporting verb the words are of the subject. */
final class SubjectOfSentence implements Rule {

    @Override
    public String name() {
        return "subject of the sentence around the fragment";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        NounPhrase subject = Surroundings.subject(scene, sentence, scene.itemOf(span));
        if (subject == null) {
            subject = Surroundings.subject(scene, sentence, sentence.to());
        }
        return subject == null ? null : Verdict.of(name(), subject);
    }
}
