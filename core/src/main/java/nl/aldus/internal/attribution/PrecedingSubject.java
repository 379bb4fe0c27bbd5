package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** {@code Jansen is boos. "Dit kan niet."}: the text before the quotation is about its speaker. */
final class PrecedingSubject implements Rule {

    /** So many sentences back at most. */
    private static final int FARTHEST = 3;

    @Override
    public String name() {
        return "subject of the sentence before";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        if (Surroundings.endsHeadline(scene, span)) {
            return null;
        }
        int frame = scene.frameOf(span);
        NounPhrase heard = frame == 0 ? null : Reaction.whereHeard(scene, span);
        if (heard != null) {
            return Verdict.of(name(), heard);
        }
        int nearest = Math.max(0, frame - FARTHEST);
        for (int back = frame - 1; back >= nearest && scene.frames().level(back) == QuotedSpans.NONE; back--) {
            if (scene.frames().isHeading(back)) {
                continue;
            }
            Sentence before = scene.sentence(back);
            NounPhrase subject = Surroundings.protagonist(scene, before);
            if (subject == null && back == frame - 1) {
                NounPhrase reacting = Reaction.before(scene, span);
                subject = reacting != null ? reacting : Surroundings.personNamed(scene, before);
            }
            if (subject != null) {
                return Verdict.of(name(), subject);
            }
            int quoted = Surroundings.spanBefore(before, before.to());
            if (quoted != QuotedSpans.NONE
                    && speech.kind(quoted) == QuotationKind.DIRECT
                    && speech.verdict(quoted) != null) {
                return Verdict.sameAs(name(), quoted);
            }
        }
        if (frame == 0 || scene.frames().level(frame - 1) != QuotedSpans.NONE) {
            return null;
        }
        Sentence before = scene.sentence(frame - 1);
        NounPhrase named = Surroundings.personNamed(scene, before);
        NounPhrase subject = named != null ? named : Surroundings.subject(scene, before, before.to());
        return subject == null ? null : Verdict.of(name(), subject);
    }
}
