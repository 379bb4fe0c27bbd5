package nl.aldus.internal.attribution;

import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** {@code "Het was een ongeluk." Jan Jansen zat woensdag voor de rechter}: where a text opens with speech its speaker comes next. */
final class FollowingSubject implements Rule {

    @Override
    public String name() {
        return "subject of the sentence behind";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int behind = scene.frameOf(span) + 1;
        if (behind >= scene.frames().count()
                || scene.frames().level(behind) != QuotedSpans.NONE
                || scene.frames().beginsParagraph(behind)) {
            return null;
        }
        NounPhrase subject = Surroundings.protagonist(scene, scene.sentence(behind));
        return subject != null && isSomeone(subject) ? Verdict.of(name(), subject) : null;
    }

    /** Leaves out {@code iemand} and the like. */
    private static boolean isSomeone(NounPhrase phrase) {
        return phrase.kind() != NounPhrase.Kind.PRONOUN || phrase.is(WordClass.MALE | WordClass.FEMALE);
    }
}
