package nl.aldus.internal.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aldus.internal.attribution.Confidence;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.attribution.Verdict;
import nl.aldus.internal.cue.Cues;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedClause;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Attribution;
import nl.aldus.model.Cue;
import nl.aldus.model.Evidence;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Reports;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Puts what the stages decided into the form that callers get. */
public final class FindingsAssembler {

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedSpans spans;
    private final Speech speech;
    private final Confidence confidence;
    private final Set<QuotationKind> kinds;
    private final SpeakerBook book;

    private FindingsAssembler(
            Scene scene, Speech speech, Confidence confidence, Set<QuotationKind> kinds, Entities entities) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.spans = scene.spans();
        this.speech = speech;
        this.confidence = confidence;
        this.kinds = kinds;
        this.book = new SpeakerBook(tokens, entities);
    }

    /** Returns the findings of one text, of some kinds. */
    public static Findings assemble(Scene scene, Speech speech, Confidence confidence, Set<QuotationKind> kinds) {
        List<NounPhrase> sources = new ArrayList<>();
        List<NounPhrase> speaking = new ArrayList<>();
        for (Report report : scene.reports()) {
            addSources(sources, report);
            if (report.verb() == null || report.isAtLeast(Verb.Strength.STRONG)) {
                addSources(speaking, report);
            }
        }
        addSpeakers(speaking, scene, speech);
        sources.addAll(speaking);
        Entities entities = EntityResolver.resolve(
                scene.tokens(), scene.spans(), scene.frames(), scene.mentions(), sources, speaking);
        return new FindingsAssembler(scene, speech, confidence, kinds, entities).assemble();
    }

    private static void addSpeakers(List<NounPhrase> speaking, Scene scene, Speech speech) {
        for (int span = 0; span < scene.spans().count(); span++) {
            Verdict verdict = speech.verdict(span);
            if (verdict != null && verdict.report() != null) {
                addSources(speaking, verdict.report());
            } else if (verdict != null && verdict.phrase() != null) {
                speaking.add(verdict.phrase());
            }
        }
    }

    private static void addSources(List<NounPhrase> sources, Report report) {
        if (report.source() != null) {
            sources.add(report.source());
        }
        if (report.also() != null) {
            sources.add(report.also());
        }
    }

    /** A quotation before it has its speaker object. */
    private record Draft(
            QuotationKind kind,
            Span span,
            Span outer,
            @Nullable Verdict verdict,
            String rule,
            int quoted) {}

    private Findings assemble() {
        List<Draft> drafts = new ArrayList<>();
        for (int span = 0; span < spans.count(); span++) {
            QuotationKind kind = speech.kind(span);
            if (kind != null && kinds.contains(kind)) {
                Verdict verdict = speech.verdict(span);
                drafts.add(new Draft(
                        kind,
                        new Span(spans.start(span), spans.end(span)),
                        new Span(tokens.start(spans.outerFirst(span)), tokens.end(spans.outerLast(span))),
                        verdict,
                        verdict == null ? "no speaker in sight" : verdict.rule(),
                        span));
            }
        }
        if (kinds.contains(QuotationKind.INDIRECT)) {
            for (ReportedClause clause : scene.clauses()) {
                drafts.add(indirect(clause));
            }
        }
        drafts.sort(Comparator.comparing(Draft::span).thenComparing(Draft::kind, Comparator.reverseOrder()));
        return findings(withoutCrossings(drafts));
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
        Verdict verdict = own ? Verdict.sameAs(rule, around) : Verdict.of(rule, report);
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

    /**
     * Leaves out repeats, and of two quotations that cross, of which neither contains the other, the indirect one: what
     * is left is a tree. Linear in their number, since no more than the open ones are looked at.
     */
    private static List<Draft> withoutCrossings(List<Draft> drafts) {
        Set<Draft> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Draft> open = new ArrayDeque<>();
        for (Draft draft : drafts) {
            while (!open.isEmpty() && open.peek().outer().end() <= draft.outer().start()) {
                open.pop();
            }
            while (!open.isEmpty() && clashes(open.peek(), draft) && draft.kind() != QuotationKind.INDIRECT) {
                dropped.add(open.pop());
            }
            if (!open.isEmpty() && clashes(open.peek(), draft)) {
                dropped.add(draft);
            } else {
                open.push(draft);
            }
        }
        return drafts.stream().filter(draft -> !dropped.contains(draft)).toList();
    }

    /** Returns whether a quotation crosses one that starts before it, or repeats it. */
    private static boolean clashes(Draft before, Draft draft) {
        boolean repeats = before.kind() == QuotationKind.INDIRECT
                && draft.kind() == QuotationKind.INDIRECT
                && before.span().equals(draft.span());
        return repeats || !before.outer().contains(draft.outer());
    }

    private Findings findings(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (!confidence.isSure(draft.rule())) {
                continue;
            }
            Verdict origin = origin(draft.verdict());
            if (origin != null && origin.report() != null) {
                book.notePair(origin.report());
            }
        }
        for (Draft draft : drafts) {
            if (!confidence.isSure(draft.rule())) {
                continue;
            }
            Verdict origin = origin(draft.verdict());
            Report report = origin == null ? null : origin.report();
            if (report != null && report.also() != null) {
                book.enterPair(report);
            } else {
                book.enter(sourceOf(origin));
            }
        }
        List<Quotation> quotations = new ArrayList<>();
        List<Quotation> open = new ArrayList<>();
        Map<Report, Integer> utterances = new HashMap<>();
        Map<Integer, Integer> utteranceOfSpan = new HashMap<>();
        int lastUtterance = 0;
        for (Draft draft : drafts) {
            while (!open.isEmpty() && !open.get(open.size() - 1).outer().contains(draft.outer())) {
                open.remove(open.size() - 1);
            }
            Integer utterance = knownUtterance(draft, utterances, utteranceOfSpan);
            if (utterance == null) {
                utterance = ++lastUtterance;
            }
            remember(draft, utterance, utterances, utteranceOfSpan);
            List<Quotation> enclosing = new ArrayList<>(open);
            Collections.reverse(enclosing);
            Quotation quotation = new Quotation(
                    draft.kind(),
                    draft.span(),
                    draft.outer(),
                    tokens.text().slice(draft.span()),
                    attribution(draft),
                    utterance,
                    enclosing);
            quotations.add(quotation);
            open.add(quotation);
        }
        return new Findings(quotations, book.speakers());
    }

    private @Nullable Integer knownUtterance(
            Draft draft, Map<Report, Integer> utterances, Map<Integer, Integer> ofSpan) {
        int paragraphBefore = draft.quoted() == QuotedSpans.NONE ? QuotedSpans.NONE : spans.continued(draft.quoted());
        if (ofSpan.containsKey(paragraphBefore)) {
            return ofSpan.get(paragraphBefore);
        }
        Verdict verdict = draft.verdict();
        if (verdict == null) {
            return null;
        }
        if (verdict.goesOn() >= 0) {
            return ofSpan.get(verdict.goesOn());
        }
        boolean shares = draft.kind() != QuotationKind.PARTIAL && verdict.report() != null;
        return shares ? utterances.get(verdict.report()) : null;
    }

    private static void remember(
            Draft draft, int utterance, Map<Report, Integer> utterances, Map<Integer, Integer> ofSpan) {
        if (draft.quoted() != QuotedSpans.NONE) {
            ofSpan.put(draft.quoted(), utterance);
        }
        Verdict verdict = draft.verdict();
        if (verdict != null && verdict.report() != null && draft.kind() != QuotationKind.PARTIAL) {
            utterances.putIfAbsent(verdict.report(), utterance);
        }
    }

    /** Returns the phrase that names the speaker of a verdict, or null. */
    private static @Nullable NounPhrase sourceOf(@Nullable Verdict origin) {
        if (origin == null) {
            return null;
        }
        Report report = origin.report();
        return report == null ? origin.phrase() : report.source();
    }

    /** Follows a chain of quotations that share a speaker to the first of them. */
    private @Nullable Verdict origin(@Nullable Verdict verdict) {
        Verdict at = verdict;
        while (at != null && at.sameAs() >= 0) {
            at = speech.verdict(at.sameAs());
        }
        return at;
    }

    private Attribution attribution(Draft draft) {
        Verdict verdict = draft.verdict();
        Verdict origin = origin(verdict);
        double sure = confidence.of(draft.rule());
        Report report = origin == null ? null : origin.report();
        NounPhrase source = sourceOf(origin);
        if (verdict == null || origin == null || source == null) {
            return new Attribution.Unknown(new Evidence(draft.rule(), report == null ? "nothing" : seen(report), sure));
        }
        Speaker speaker = confidence.isSure(draft.rule()) ? speaker(report, source) : null;
        if (speaker == null) {
            return new Attribution.Unknown(
                    new Evidence(draft.rule(), tokens.slice(source.first(), source.last()), sure));
        }
        NounPhrase second = report == null ? null : report.also();
        NounPhrase end = second == null ? source : second;
        if (report == null || verdict.sameAs() >= 0) {
            String saw = tokens.slice(source.first(), source.last());
            Evidence evidence = new Evidence(draft.rule(), saw, sure);
            return verdict.beside()
                    ? new Attribution.Explicit(speaker, mention(source, source), colon(source), evidence)
                    : new Attribution.Implicit(speaker, mention(source, end), evidence);
        }
        Cue cue = new Cue(report.cue().spans(tokens), report.lemma(), report.reports());
        return new Attribution.Explicit(
                speaker, mention(source, end), cue, new Evidence(draft.rule(), seen(report), sure));
    }

    private @Nullable Speaker speaker(@Nullable Report report, NounPhrase source) {
        return report != null && report.also() != null ? book.pair(report) : book.speaker(source);
    }

    /** The sign that ties a bare name to its quotation: the colon or dash behind it, or the dash before it. */
    private Cue colon(NounPhrase source) {
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

    private String seen(Report report) {
        NounPhrase source = report.source();
        Cues cue = report.cue();
        int first = source == null ? cue.first() : Math.min(cue.first(), source.first());
        int last = source == null ? cue.last() : Math.max(cue.last(), source.last());
        return last - first > 30 ? tokens.slice(cue.first(), cue.last()) : tokens.slice(first, last);
    }

    private Mention mention(NounPhrase source, NounPhrase end) {
        return book.mention(source, end.last());
    }

    static MentionKind kindOf(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            return MentionKind.PRONOUN;
        }
        return phrase.isNamed() ? MentionKind.NAME : MentionKind.DESCRIPTION;
    }
}
