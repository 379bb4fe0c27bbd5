package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.aldus.internal.attribution.Confidence;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.attribution.Verdict;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedClause;
import nl.aldus.internal.text.Tokens;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;

/** Puts what the stages decided into the form that callers get. */
public final class FindingsAssembler {

    private final Tokens tokens;
    private final Speech speech;
    private final Confidence confidence;
    private final SpeakerBook book;
    private final Utterances utterances;
    private final AttributionAssembler attributions;

    private FindingsAssembler(Scene scene, Speech speech, Confidence confidence, Entities entities) {
        this.tokens = scene.tokens();
        this.speech = speech;
        this.confidence = confidence;
        this.book = new SpeakerBook(tokens, entities);
        this.utterances = new Utterances(scene.spans());
        this.attributions = new AttributionAssembler(tokens, speech, confidence, book);
    }

    /** Returns the findings of one text: its quotations between marks, of some kinds, and its reported clauses. */
    public static Findings assemble(
            Scene scene, Speech speech, List<ReportedClause> clauses, Confidence confidence, Set<QuotationKind> kinds) {
        List<Draft> drafts = Drafter.draft(scene, speech, clauses, kinds);
        if (drafts.isEmpty()) {
            return new Findings(List.of(), List.of());
        }
        Sources sources = Sources.of(scene, speech);
        Entities entities = EntityResolver.resolve(scene, speech, sources);
        FindingsAssembler assembler = new FindingsAssembler(scene, speech, confidence, entities);
        assembler.enterSpeakers(drafts);
        return new Findings(assembler.quotations(drafts), assembler.book.speakers());
    }

    /** Numbers the speakers before any quotation, since a quotation comes with all mentions of its speaker. */
    private void enterSpeakers(List<Draft> drafts) {
        List<Verdict> origins = new ArrayList<>();
        for (Draft draft : drafts) {
            Verdict origin = speech.origin(draft.verdict());
            if (origin != null && confidence.isSure(draft.rule())) {
                origins.add(origin);
            }
        }
        for (Verdict origin : origins) {
            if (origin.report() != null) {
                book.noteGroup(origin.report());
            }
        }
        for (Verdict origin : origins) {
            Report report = origin.report();
            if (report != null && !report.also().isEmpty()) {
                book.enterGroup(report);
            } else {
                book.enter(origin.source());
            }
        }
    }

    private List<Quotation> quotations(List<Draft> drafts) {
        List<Quotation> quotations = new ArrayList<>();
        List<Quotation> open = new ArrayList<>();
        for (Draft draft : drafts) {
            while (!open.isEmpty() && !open.get(open.size() - 1).outer().contains(draft.outer())) {
                open.remove(open.size() - 1);
            }
            Quotation quotation = new Quotation(
                    draft.kind(),
                    draft.span(),
                    draft.outer(),
                    tokens.text().slice(draft.span()),
                    attributions.attribution(draft),
                    utterances.number(draft),
                    innermostFirst(open));
            quotations.add(quotation);
            open.add(quotation);
        }
        return quotations;
    }

    private static List<Quotation> innermostFirst(List<Quotation> open) {
        if (open.size() <= 1) {
            return List.copyOf(open);
        }
        List<Quotation> enclosing = new ArrayList<>(open);
        Collections.reverse(enclosing);
        return enclosing;
    }
}
