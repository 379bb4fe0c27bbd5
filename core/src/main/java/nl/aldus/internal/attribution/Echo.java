package nl.aldus.internal.attribution;

import org.jspecify.annotations.Nullable;

/** A heading repeats what somebody says in the article below it. */
final class Echo implements Rule {

    /** So many quotations ahead at most. */
    private static final int FARTHEST = 40;

    /** So many words in a row are no accident. */
    private static final int ENOUGH = 3;

    private static boolean contains(Scene scene, int span, int first) {
        for (int token = scene.spans().first(span);
                token + ENOUGH - 1 <= scene.spans().last(span);
                token++) {
            int same = 0;
            while (same < ENOUGH && scene.tokens().same(token + same, first + same)) {
                same++;
            }
            if (same == ENOUGH) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return "the words recur in a later quotation";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        if (!Surroundings.isHeading(scene, span)
                && !Surroundings.endsHeadline(scene, span)
                && scene.frameOf(span) > 0) {
            return null;
        }
        int length = scene.spans().last(span) - scene.spans().first(span) + 1;
        int compared = Math.min(length, ENOUGH);
        int limit = Math.min(scene.spans().count(), span + FARTHEST);
        for (int later = span + 1; later < limit && compared == ENOUGH; later++) {
            if (speech.verdict(later) != null
                    && contains(scene, later, scene.spans().first(span))) {
                return Verdict.sameAs(name(), later);
            }
        }
        return null;
    }
}
