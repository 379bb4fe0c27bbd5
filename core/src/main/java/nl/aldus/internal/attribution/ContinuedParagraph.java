package nl.aldus.internal.attribution;

import nl.aldus.internal.marks.QuotedSpans;
import org.jspecify.annotations.Nullable;

/** A quotation over several paragraphs has one speaker. */
final class ContinuedParagraph implements Rule {

    @Override
    public String name() {
        return "quotation goes on from the paragraph before";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int earlier = scene.spans().continued(span);
        return earlier == QuotedSpans.NONE || speech.verdict(earlier) == null ? null : Verdict.sameAs(name(), earlier);
    }
}
