package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.aldus.internal.attribution.ImpersonalReport;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.attribution.Verdict;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedClause;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;

/** Drafts the quotations of a text, between marks and without. */
final class Drafter {

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedSpans spans;
    private final Speech speech;
    private final ImpersonalReport impersonal;

    private Drafter(Scene scene, Speech speech) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.spans = scene.spans();
        this.speech = speech;
        this.impersonal = new ImpersonalReport(scene);
    }

    /** Returns the quotations of the wanted kinds and the clauses in text order, of which none crosses or repeats another. */
    static List<Draft> draft(Scene scene, Speech speech, List<ReportedClause> clauses, Set<QuotationKind> kinds) {
        Drafter drafter = new Drafter(scene, speech);
        List<Draft> drafts = new ArrayList<>();
        for (int span = 0; span < scene.spans().count(); span++) {
            QuotationKind kind = speech.kind(span);
            if (kind != null && kinds.contains(kind)) {
                drafts.add(drafter.quoted(span, kind));
            }
        }
        for (ReportedClause clause : clauses) {
            drafts.add(drafter.indirect(clause));
        }
        drafts.sort(Comparator.comparing(Draft::span).thenComparing(Draft::kind, Comparator.reverseOrder()));
        return Crossings.leaveOut(drafts);
    }

    private Draft quoted(int span, QuotationKind kind) {
        Verdict verdict = speech.verdict(span);
        return new Draft(
                kind,
                new Span(spans.start(span), spans.end(span)),
                new Span(tokens.start(spans.outerFirst(span)), tokens.end(spans.outerLast(span))),
                verdict,
                verdict == null ? "no speaker in sight" : verdict.rule(),
                span);
    }

    private Draft indirect(ReportedClause clause) {
        Report report = scene.reports().get(clause.report());
        Span span = new Span(tokens.start(clause.first()), tokens.end(clause.last()));
        String rule = switch (clause.form()) {
            case CONJUNCTION -> "clause with dat, of or a question word";
            case INFINITIVE -> "infinitive with te";
            case MAIN -> "main clause beside the inquit";
            case COLON -> "clause behind a colon";
            case PHRASE -> "clause beside a source phrase";
        };
        int around = scene.frames().level(report.frame());
        boolean own = around != QuotedSpans.NONE && isSpeakerHimself(report) && speech.verdict(around) != null;
        NounPhrase heard = impersonal.source(report);
        Verdict verdict =
                own ? Verdict.sameAs(rule, around) : heard != null ? Verdict.of(rule, heard) : Verdict.of(rule, report);
        return new Draft(QuotationKind.INDIRECT, span, span, verdict, rule, QuotedSpans.NONE);
    }

    /** {@code "Toen dacht ik: ..."}: inside a quotation {@code ik} is whoever speaks. */
    private static boolean isSpeakerHimself(Report report) {
        NounPhrase source = report.source();
        return source != null
                && source.kind() == NounPhrase.Kind.PRONOUN
                && source.is(WordClass.FIRST_PERSON)
                && !source.is(WordClass.PLURAL);
    }
}
