package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import nl.aldus.model.Attribution;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/**
 * Puts the findings of texts that came in one sequence together: offsets count from its start, and speakers and
 * utterances are numbered through. Not thread-safe.
 */
public final class SectionJoiner {

    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private int utterances;

    /** Adds the findings of the next text, which begins at an offset; linear in their number. */
    public void add(Findings section, int offset) {
        int firstSpeaker = speakers.size();
        for (Speaker speaker : section.speakers()) {
            speakers.add(new Speaker(
                    firstSpeaker + speaker.number(),
                    speaker.name(),
                    speaker.kind(),
                    speaker.gender(),
                    speaker.roles(),
                    speaker.affiliations(),
                    speaker.mentions().stream()
                            .map(mention -> moved(mention, offset))
                            .toList()));
        }
        IdentityHashMap<Quotation, Quotation> moved = new IdentityHashMap<>();
        int firstUtterance = utterances;
        for (Quotation quotation : section.quotations()) {
            Quotation here = new Quotation(
                    quotation.kind(),
                    moved(quotation.span(), offset),
                    moved(quotation.outer(), offset),
                    quotation.text(),
                    moved(quotation.attribution(), firstSpeaker, offset),
                    firstUtterance + quotation.utterance(),
                    quotation.enclosing().stream().map(moved::get).toList());
            moved.put(quotation, here);
            quotations.add(here);
            utterances = Math.max(utterances, here.utterance());
        }
    }

    /** Returns all that was added. */
    public Findings findings() {
        return new Findings(quotations, speakers);
    }

    private Attribution moved(Attribution attribution, int firstSpeaker, int offset) {
        if (attribution instanceof Attribution.Explicit explicit) {
            Cue cue = explicit.cue();
            List<Span> spans =
                    cue.spans().stream().map(span -> moved(span, offset)).toList();
            return new Attribution.Explicit(
                    speakers.get(firstSpeaker + explicit.speaker().number() - 1),
                    moved(explicit.mention(), offset),
                    new Cue(spans, cue.lemma(), cue.reports()),
                    explicit.evidence());
        }
        if (attribution instanceof Attribution.Implicit implicit) {
            return new Attribution.Implicit(
                    speakers.get(firstSpeaker + implicit.speaker().number() - 1),
                    moved(implicit.mention(), offset),
                    implicit.evidence());
        }
        return attribution;
    }

    private static Mention moved(Mention mention, int offset) {
        return new Mention(moved(mention.span(), offset), mention.text(), mention.kind());
    }

    private static Span moved(Span span, int offset) {
        return new Span(span.start() + offset, span.end() + offset);
    }
}
