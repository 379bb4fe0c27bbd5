package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.Verb;
import org.jspecify.annotations.Nullable;

/** A heading between marks gives the words of whoever speaks first below it. */
final class HeadingOfText implements Rule {

    /** So many sentences below the heading at most. */
    private static final int FARTHEST = 12;

    @Override
    public String name() {
        return "first source in the text below a heading";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int frame = scene.frameOf(span);
        if (!Surroundings.isHeading(scene, span) && !Surroundings.endsHeadline(scene, span)) {
            return null;
        }
        int limit = Math.min(scene.frames().count(), frame + FARTHEST);
        for (int below = frame + 1; below < limit && scene.frames().level(below) == QuotedSpans.NONE; below++) {
            for (Report report : scene.reportsIn(below)) {
                boolean phrase = report.verb() == null;
                NounPhrase source = report.source();
                if (source != null && (phrase || report.isAtLeast(Verb.Strength.STRONG))) {
                    return Verdict.of(name(), source);
                }
            }
        }
        return null;
    }
}
