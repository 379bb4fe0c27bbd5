package nl.aldus.internal.attribution;

import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/** {@code Dat is laat, zegt Jansen. "Heel laat."}: the quotation goes on with what the sentence before it reports. */
final class PrecedingReport implements Rule {

    @Override
    public String name() {
        return "report in the sentence before";
    }

    @Override
    public @Nullable Verdict apply(Scene scene, int span, Speech speech) {
        int frame = scene.frameOf(span);
        if (frame == 0 || scene.frames().level(frame) != QuotedSpans.NONE) {
            return null;
        }
        NounPhrase source = Surroundings.reportedSource(scene, frame - 1);
        return source == null ? null : Verdict.of(name(), source);
    }
}
