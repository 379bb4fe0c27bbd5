package nl.aldus.internal.entity;

import java.util.List;
import nl.aldus.internal.attribution.Confidence;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.attribution.Verdict;
import nl.aldus.internal.cue.Cues;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.model.Attribution;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Reports;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Puts what was decided about the speaker of a quotation into the form that callers get, with its evidence. */
final class AttributionAssembler {

    /** A passage of more tokens is no evidence that anybody would read. */
    private static final int LONGEST_EVIDENCE = 30;

    private final Tokens tokens;
    private final Speech speech;
    private final Confidence confidence;
    private final SpeakerBook book;

    AttributionAssembler(Tokens tokens, Speech speech, Confidence confidence, SpeakerBook book) {
        this.tokens = tokens;
        this.speech = speech;
        this.confidence = confidence;
        this.book = book;
    }

    /** Returns whose a quotation is. The speaker must be in the book already. */
    Attribution attribution(Draft draft) {
        Verdict verdict = draft.verdict();
        Verdict origin = speech.origin(verdict);
        Report report = origin == null ? null : origin.report();
        NounPhrase source = origin == null ? null : origin.source();
        if (verdict == null || source == null) {
            return new Attribution.Unknown(evidence(draft, report == null ? "nothing" : seen(report)));
        }
        Speaker speaker = confidence.isSure(draft.rule()) ? speaker(report, source) : null;
        if (speaker == null) {
            return new Attribution.Unknown(evidence(draft, seen(source)));
        }
        int end = report == null ? source.last() : Math.max(source.last(), report.lastOfSources());
        if (report != null && verdict.sameAs() < 0) {
            Cue cue = new Cue(report.cue().spans(tokens), report.lemma(), report.reports());
            return new Attribution.Explicit(speaker, book.mention(source, end), cue, evidence(draft, seen(report)));
        }
        Evidence evidence = evidence(draft, seen(source));
        return verdict.beside()
                ? new Attribution.Explicit(speaker, book.mention(source, source.last()), sign(source), evidence)
                : new Attribution.Implicit(speaker, book.mention(source, end), evidence);
    }

    private @Nullable Speaker speaker(@Nullable Report report, NounPhrase source) {
        return report != null && !report.also().isEmpty() ? book.group(report) : book.speaker(source);
    }

    /** The sign that ties a bare name to its quotation: the colon or dash behind it, or the dash before it. */
    private Cue sign(NounPhrase source) {
        int sign = source.last() + 1;
        if (!tokens.isKind(sign, Tokens.COLON) && tokens.isKind(source.first() - 1, Tokens.DASH)) {
            sign = source.first() - 1;
        }
        while (sign + 1 < tokens.count() && !tokens.isKind(sign, Tokens.COLON) && !tokens.isKind(sign, Tokens.DASH)) {
            sign++;
        }
        return new Cue(
                List.of(new Span(tokens.start(sign), tokens.end(sign))), tokens.slice(sign, sign), Reports.SAYING);
    }

    private Evidence evidence(Draft draft, String seen) {
        return new Evidence(draft.rule(), seen, confidence.of(draft.rule()));
    }

    private String seen(NounPhrase source) {
        return tokens.slice(source.first(), source.last());
    }

    private String seen(Report report) {
        NounPhrase source = report.source();
        Cues cue = report.cue();
        int first = source == null ? cue.first() : Math.min(cue.first(), source.first());
        int last = source == null ? cue.last() : Math.max(cue.last(), source.last());
        return last - first > LONGEST_EVIDENCE ? tokens.slice(cue.first(), cue.last()) : tokens.slice(first, last);
    }
}
