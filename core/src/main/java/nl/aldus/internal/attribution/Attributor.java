package nl.aldus.internal.attribution;

import java.util.List;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.QuotationKind;
import org.jspecify.annotations.Nullable;

/** Decides which stretches between marks are speech and whose: an ordered list of rules, the precise ones first. */
public final class Attributor {

    static final String IN_REPORTED_CLAUSE = new InReportedClause().name();

    /** Rules for quotations to which a reporting clause, phrase or name is tied. */
    private static final List<Rule> TIED = List.of(
            new ReportBehind(),
            new Interrupted(),
            new ReportInFront(),
            new BareColon(),
            new SignOff(),
            new ContinuedParagraph());

    /** Rules for fragments inside the writer's own clause. */
    private static final List<Rule> FRAGMENT = List.of(
            new SharedVerb(),
            new InReportedClause(),
            new InReportingClause(),
            new SubjectOfSentence(),
            new PrecedingReport());

    /** Rules for quotations that stand on their own. */
    private static final List<Rule> ON_ITS_OWN = List.of(
            new SubjectInFront(),
            new SameUtterance(),
            new ReportOfSentenceBefore(),
            new AnswerToQuestion(),
            new TurnOfDialogue(),
            new PrecedingReport(),
            new PrecedingSubject(),
            new FollowingSubject());

    /** Rules for headings, which take their speaker from the text below; applied when that is decided. */
    private static final List<Rule> HEADING = List.of(new Echo(), new HeadingOfText());

    /** Rules for what is left; their confidence says how little they are worth. */
    private static final List<Rule> LAST_RESORT = List.of(new NearestSpeaker());

    private Attributor() {}

    /** Returns the decision about every span. */
    public static Speech attribute(Scene scene) {
        QuotedSpans spans = scene.spans();
        Speech speech = new Speech(spans.count());
        SpeechJudge judge = new SpeechJudge(scene);
        TitleOfWork title = new TitleOfWork(scene);
        for (int span = 0; span < spans.count(); span++) {
            if (scene.frameOf(span) == QuotedSpans.NONE
                    || title.is(span)
                    || TitleBehindColon.is(scene, span)
                    || TextOnThing.is(scene, span)) {
                continue;
            }
            Verdict tied = first(TIED, scene, span, speech);
            boolean nested = spans.parent(span) != QuotedSpans.NONE;
            if (tied != null && !(nested && isOwn(tied))) {
                speech.decide(span, judge.tied(span, tied), tied);
            } else if (!nested) {
                untied(scene, span, speech, judge);
            }
        }
        for (int span = spans.count() - 1; span >= 0; span--) {
            int earlier = spans.continued(span);
            boolean later = earlier != QuotedSpans.NONE && speech.verdict(span) != null;
            Verdict before = later ? speech.verdict(earlier) : null;
            if (later
                    && !speech.leadsTo(span, earlier)
                    && (before == null || (before.report() == null && before.sameAs() < 0))) {
                speech.decide(earlier, QuotationKind.DIRECT, Verdict.sameAs(ContinuedParagraph.NAME, span));
            }
        }
        for (int span = 0; span < spans.count(); span++) {
            if (speech.kind(span) == QuotationKind.DIRECT && scene.frameOf(span) != QuotedSpans.NONE) {
                heading(scene, span, speech);
            }
        }
        for (int span = 0; span < spans.count(); span++) {
            QuotationKind kind = speech.kind(span);
            if (kind != null && speech.verdict(span) == null) {
                speech.decide(span, kind, first(LAST_RESORT, scene, span, speech));
            }
        }
        return speech;
    }

    /** Returns whether somebody repeats his own words: {@code "Ik heb gezegd: 'Blijf staan'"}. */
    private static boolean isOwn(Verdict verdict) {
        NounPhrase source = verdict.source();
        return source != null && source.kind() == NounPhrase.Kind.PRONOUN && source.is(WordClass.FIRST_PERSON);
    }

    private static void heading(Scene scene, int span, Speech speech) {
        Verdict verdict = speech.verdict(span);
        boolean open = verdict == null || (verdict.report() == null && Surroundings.isHeading(scene, span));
        Verdict below = open ? first(HEADING, scene, span, speech) : null;
        if (below != null && !(below.sameAs() >= 0 && speech.leadsTo(below.sameAs(), span))) {
            speech.decide(span, QuotationKind.DIRECT, below);
        }
    }

    private static void untied(Scene scene, int span, Speech speech, SpeechJudge judge) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (goesOnList(scene, sentence, item, speech)) {
            speech.decide(span, null, null);
            return;
        }
        boolean alone = Surroundings.standsFree(sentence, item)
                && (closesClause(sentence, item) || Surroundings.isReportedByNobody(scene, sentence, item));
        if (alone) {
            QuotationKind kind = judge.freeStanding(span);
            speech.decide(span, kind, kind == null ? null : first(ON_ITS_OWN, scene, span, speech));
            return;
        }
        Verdict verdict = first(FRAGMENT, scene, span, speech);
        QuotationKind kind = judge.fragment(span, verdict);
        speech.decide(span, kind, kind == null ? null : verdict);
    }

    /** {@code In "Storm" en "Stilte"}: behind one that is no speech the next of a list is none either. */
    private static boolean goesOnList(Scene scene, Sentence sentence, int item, Speech speech) {
        boolean joined = (sentence.is(item - 1, WordClass.COORDINATOR) || sentence.isKind(item - 1, Tokens.COMMA))
                && sentence.isSpan(item - 2);
        return joined
                && speech.kind(sentence.span(item - 2)) == null
                && scene.tokens().isCapitalised(scene.spans().first(sentence.span(item)))
                && Surroundings.reportAt(scene, sentence.frame(), Surroundings.behind(sentence, item)) == null;
    }

    /** Returns whether nothing of a clause goes on behind a span. */
    private static boolean closesClause(Sentence sentence, int item) {
        int next = item + 1;
        while (sentence.has(next) && sentence.isBreak(next)) {
            next++;
        }
        return !sentence.has(next) || sentence.isSpan(next);
    }

    private static @Nullable Verdict first(List<Rule> rules, Scene scene, int span, Speech speech) {
        for (Rule rule : rules) {
            Verdict verdict = rule.apply(scene, span, speech);
            if (verdict != null) {
                return verdict;
            }
        }
        return null;
    }
}
