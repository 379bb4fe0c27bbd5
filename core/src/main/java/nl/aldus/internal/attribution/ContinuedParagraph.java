package nl.aldus.internal.attribution;

import nl.aldus.internal.marks.QuotedSpans;
import org.jspecify.annotations.Nullable;

/** A quotation over several paragraphs has one speaker. */
final class ContinuedParagraph implements Rule {

    static final String NAME = "quotation goes on from the paragraph before";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int earlier = scene.spans().continued(span);
        return earlier == QuotedSpans.NONE || speech.verdict(earlier) == null ? null : Verdict.sameAs(name(), earlier);
    }
}
