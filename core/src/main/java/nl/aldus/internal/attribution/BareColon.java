package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** {@code Jansen: "..."}, the form of headlines and lists of answers. */
final class BareColon implements Rule {

    @Override
    public String name() {
        return "name and colon in front of the quotation";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (!sentence.isKind(item - 1, Tokens.COLON)) {
            return null;
        }
        NounPhrase beside = Surroundings.between(scene, sentence, item - 1);
        if (beside != null) {
            return Verdict.beside(name(), beside);
        }
        for (int i = sentence.from(); i < item; i++) {
            if (sentence.isFinite(i)) {
                return null;
            }
        }
        NounPhrase subject = Surroundings.subject(scene, sentence, item - 1);
        return subject == null ? null : Verdict.beside(name(), subject);
    }
}
