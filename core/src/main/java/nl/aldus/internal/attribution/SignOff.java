package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** {@code "..." - Jan Jansen}: the name signs the quotation. */
final class SignOff implements Rule {

    @Override
    public String name() {
        return "name behind a dash";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (!sentence.isKind(item + 1, Tokens.DASH)) {
            return null;
        }
        int mention = scene.mentions().beginningAt(sentence.token(item + 2));
        if (mention == Mentions.NONE || !scene.mentions().get(mention).isNamed()) {
            return null;
        }
        int last = sentence.itemOf(scene.mentions().get(mention).last());
        return last >= sentence.lastContent()
                ? Verdict.beside(name(), scene.mentions().get(mention))
                : null;
    }
}
