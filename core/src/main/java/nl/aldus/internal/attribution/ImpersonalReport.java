package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** {@code De bond is boos. De directie luistert niet, klinkt het}: who says it is whom the text before is about. */
public final class ImpersonalReport {

    /** So many sentences back at most. */
    private static final int FARTHEST = 3;

    private final Scene scene;
    private int frame = -1;
    private @Nullable NounPhrase before;

    /** Creates a reader of one text; not thread-safe. */
    public ImpersonalReport(Scene scene) {
        this.scene = scene;
    }

    /** Returns who speaks where a report has {@code het} for its subject and names nobody; null if another is given or none is seen. */
    public @Nullable NounPhrase source(Report report) {
        if (report.source() != null || !isImpersonal(scene.tokens(), report)) {
            return null;
        }
        if (report.frame() != frame) {
            frame = report.frame();
            before = before(frame);
        }
        return before;
    }

    private @Nullable NounPhrase before(int of) {
        for (int back = of - 1; back >= Math.max(0, of - FARTHEST); back--) {
            if (scene.frames().level(back) != QuotedSpans.NONE
                    || scene.frames().isHeading(back)
                    || hasImpersonal(scene, back)) {
                continue;
            }
            Sentence sentence = scene.sentence(back);
            NounPhrase about = Surroundings.protagonist(scene, sentence);
            NounPhrase source = about != null ? about : Surroundings.subject(scene, sentence, sentence.to());
            if (source != null && canSpeak(source)) {
                return source;
            }
        }
        return null;
    }

    private static boolean hasImpersonal(Scene scene, int frame) {
        for (Report report : scene.reportsIn(frame)) {
            if (report.source() == null && isImpersonal(scene.tokens(), report)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isImpersonal(Tokens tokens, Report report) {
        int last = report.cue().last();
        return isHet(tokens, last) || isHet(tokens, last + 1);
    }

    private static boolean isHet(Tokens tokens, int token) {
        return tokens.isWord(token) && tokens.same(token, "het");
    }

    private static boolean canSpeak(NounPhrase phrase) {
        return phrase.isNamed()
                || phrase.kind() == Kind.PERSON
                || phrase.kind() == Kind.BODY
                || phrase.kind() == Kind.PRONOUN;
    }
}
