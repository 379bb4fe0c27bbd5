package nl.aldus.spec;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Attribution;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;

/**
 * The notation of the examples, in which the text carries what should be found in it.
 *
 * <table>
 * <caption>Notation</caption>
 * <tr><td>{@code [...]d1} {@code [...]p1} {@code [...]i1}</td>
 *     <td>a direct, partial or indirect quotation by speaker 1; speaker 0: the text does not tell</td></tr>
 * <tr><td>{@code [...]o}</td><td>between marks but not speech: nothing may be reported</td></tr>
 * <tr><td>{@code <...>1}</td><td>a mention of speaker 1, the one at a quotation</td></tr>
 * <tr><td>{@code {...}}</td><td>a cue; a split one has two</td></tr>
 * </table>
 *
 * <p>What an example expects and what the finder found are compared in one canonical form, see {@link AnnotatedText}.
 */
final class Notation {

    private Notation() {}

    /** Returns the bare text. */
    static String strip(String annotated) {
        return NotationParser.parse(annotated).text();
    }

    /** Returns the canonical form of what the annotation expects. */
    static String normalise(String annotated) {
        return NotationParser.parse(annotated).toString();
    }

    /** Returns the canonical form of what was found in a text. */
    static String render(String text, Findings findings) {
        List<Mark> marks = new ArrayList<>();
        for (Quotation quotation : findings.quotations()) {
            int speaker = quotation.speaker().map(Speaker::number).orElse(0);
            marks.add(Mark.quotation(quotation.span(), quotation.kind(), speaker));
            if (quotation.attribution() instanceof Attribution.Explicit explicit) {
                marks.add(Mark.mention(explicit.mention().span(), speaker));
                explicit.cue().spans().stream().map(Mark::cue).forEach(marks::add);
            }
        }
        return new AnnotatedText(text, marks).toString();
    }
}
