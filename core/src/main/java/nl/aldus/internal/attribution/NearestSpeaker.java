package nl.aldus.internal.attribution;

import nl.aldus.internal.marks.QuotedSpans;
import org.jspecify.annotations.Nullable;

/** The last resort: whoever speaks in the nearest quotation before, or else behind. */
final class NearestSpeaker implements Rule {

    /** So many quotations away at most. */
    private static final int FARTHEST = 12;

    @Override
    public String name() {
        return "speaker of the nearest quotation";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int nearest = nearest(scene, span, speech, -1);
        if (nearest == QuotedSpans.NONE) {
            nearest = nearest(scene, span, speech, 1);
        }
        return nearest == QuotedSpans.NONE ? null : Verdict.sameAs(name(), nearest);
    }

    private static int nearest(Scene scene, int span, Speech speech, int step) {
        for (int i = 1; i <= FARTHEST; i++) {
            int other = span + i * step;
            if (other < 0 || other >= scene.spans().count()) {
                return QuotedSpans.NONE;
            }
            if (speech.kind(other) != null && speech.source(other) != null && !speech.leadsTo(other, span)) {
                return other;
            }
        }
        return QuotedSpans.NONE;
    }
}
