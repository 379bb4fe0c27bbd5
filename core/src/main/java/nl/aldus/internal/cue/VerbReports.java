package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Reading;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Finds the reports whose cue is a verb of the list, finite or under an auxiliary. */
final class VerbReports {

    /** The one who acts stands less than this behind a passive participle. */
    private static final int FARTHEST_AGENT = 8;

    private final Tokens tokens;
    private final VerbReader verbs;
    private final SubjectFinder subjects;
    private final ReportingClauses clauses;
    private final int te;
    private final int door;
    private final int men;
    private final int niemand;
    private final int[] zijn;
    /** Forms of the verbs that tell what somebody ought to or may report; what somebody has to admit he does admit. */
    private final int[] duty;

    VerbReports(Tokens tokens, SubjectFinder subjects, VerbReader verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.subjects = subjects;
        this.clauses = new ReportingClauses(tokens, subjects);
        this.te = tokens.words().find("te");
        this.door = tokens.words().find("door");
        this.men = tokens.words().find("men");
        this.zijn = tokens.words().findAll("ben", "bent", "is", "zijn", "was", "waren");
        this.duty = tokens.words().findAll("moet", "moeten", "moest", "moesten", "mag", "mogen", "mocht", "mochten");
        this.niemand = tokens.words().find("niemand");
    }

    /** Returns the report whose verb stands at an item, or null. */
    @Nullable
    Report at(Sentence sentence, int item) {
        if (!sentence.is(item, WordClass.REPORTING)) {
            return null;
        }
        if (sentence.isFinite(item) && !sentence.isWord(item - 1, te) && !hangsOnAuxiliary(sentence, item)) {
            Report report = finite(sentence, item);
            if (report != null) {
                return report;
            }
        }
        return sentence.is(item, WordClass.PARTICIPLE | WordClass.INFINITIVE) ? nonFinite(sentence, item) : null;
    }

    /** Returns whether a form that looks finite is the participle or infinitive of an auxiliary. */
    private boolean hangsOnAuxiliary(Sentence sentence, int item) {
        boolean opensInquit = sentence.isKind(item - 1, Tokens.COMMA) && sentence.isFinite(item);
        if (!opensInquit
                && sentence.is(item, WordClass.PARTICIPLE)
                && AuxiliaryFinder.ofParticiple(sentence, item) != Sentence.NONE) {
            return true;
        }
        if (sentence.is(item, WordClass.PARTICIPLE)
                && sentence.isWord(item + 1, te)
                && sentence.is(item + 2, WordClass.PERFECT | WordClass.PASSIVE)) {
            return true; // zegt het begrepen te hebben
        }
        if (!sentence.is(item, WordClass.INFINITIVE)) {
            return false;
        }
        boolean behindAuxiliary = sentence.is(item - 1, WordClass.FUTURE | WordClass.HEARSAY | WordClass.MODAL)
                && sentence.isFinite(item - 1);
        boolean endsClause = sentence.isBreak(item + 1) || sentence.is(item + 1, WordClass.COMPLEMENTISER);
        return behindAuxiliary || (endsClause && AuxiliaryFinder.ofInfinitive(sentence, item) != Sentence.NONE);
    }

    private @Nullable Report finite(Sentence sentence, int item) {
        VerbReader.InPlace verb = verbs.read(sentence, item, Reading.FINITE);
        if (verb == null) {
            return null;
        }
        boolean plural = Reading.is(verb.reading(), Reading.PRESENT_PLURAL | Reading.PAST_PLURAL);
        Report report = clauses.read(sentence, item, verb, plural);
        if (report == null) {
            return null;
        }
        NounPhrase source = report.source();
        boolean stem = Reading.is(verb.reading(), Reading.STEM) && !sentence.is(item, WordClass.AUXILIARY);
        boolean fits = source == null
                ? !stem
                : !isNobody(source) && (!stem || source.is(WordClass.FIRST_PERSON | WordClass.SECOND_PERSON));
        return fits ? report : null;
    }

    private @Nullable Report nonFinite(Sentence sentence, int item) {
        int auxiliary =
                sentence.is(item, WordClass.PARTICIPLE) ? AuxiliaryFinder.ofParticiple(sentence, item) : Sentence.NONE;
        VerbReader.InPlace participle =
                auxiliary == Sentence.NONE ? null : verbs.read(sentence, item, Reading.PARTICIPLE);
        return participle == null ? infinitive(sentence, item) : participle(sentence, auxiliary, participle);
    }

    /** {@code heeft gezegd}, {@code werd gezegd door}, {@code is gezegd}; a modal verb tells what could be said. */
    private @Nullable Report participle(Sentence sentence, int auxiliary, VerbReader.InPlace verb) {
        if (sentence.is(auxiliary, WordClass.MODAL)) {
            return null;
        }
        boolean passive = sentence.is(auxiliary, WordClass.PASSIVE)
                || (sentence.isOneOf(auxiliary, zijn)
                        && !verb.verb().takes(Frame.ZIJN)
                        && !sentence.is(verb.item(), WordClass.AUXILIARY));
        return passive
                ? passive(sentence, auxiliary, verb)
                : bySomebody(clauses.read(sentence, auxiliary, verb, false));
    }

    /** {@code had niemand verwacht} reports nothing. */
    private @Nullable Report bySomebody(@Nullable Report report) {
        NounPhrase source = report == null ? null : report.source();
        return source != null && isNobody(source) ? null : report;
    }

    /** {@code wil benadrukken}, {@code zou hebben gezegd}; only what somebody in particular says. */
    private @Nullable Report infinitive(Sentence sentence, int item) {
        VerbReader.InPlace verb = verbs.read(sentence, item, Reading.INFINITIVE);
        int auxiliary = verb == null ? Sentence.NONE : AuxiliaryFinder.ofInfinitive(sentence, item);
        if (verb == null
                || auxiliary == Sentence.NONE
                || !sentence.is(auxiliary, WordClass.FUTURE | WordClass.HEARSAY | WordClass.MODAL)
                || (sentence.is(auxiliary, WordClass.MODAL)
                        && (verb.verb().strength() != Verb.Strength.STRONG
                                || (sentence.isOneOf(auxiliary, duty)
                                        && verb.verb().reports() != Reports.ADMITTING)
                                || isRefused(sentence, auxiliary, item)))) {
            return null;
        }
        Report report = clauses.read(sentence, auxiliary, verb, false);
        NounPhrase source = report == null ? null : report.source();
        boolean generic =
                source == null || source.is(WordClass.SECOND_PERSON) || isNobody(source) || isPronoun(source, men);
        return generic ? null : report;
    }

    /** {@code wil niet zeggen of}: what is not said; to deny or rule out is to say something. */
    private static boolean isRefused(Sentence sentence, int auxiliary, int infinitive) {
        for (int item = auxiliary + 1; item < infinitive; item++) {
            if (sentence.is(item, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private Report passive(Sentence sentence, int auxiliary, VerbReader.InPlace verb) {
        int first = Math.min(auxiliary, verb.item());
        NounPhrase source = null;
        for (int item = Math.max(sentence.from(), Math.min(auxiliary, verb.item() - AuxiliaryFinder.FARTHEST));
                item < verb.item() + FARTHEST_AGENT && sentence.has(item);
                item++) {
            if (sentence.isWord(item, door) && sentence.token(item + 1) >= 0) {
                source = subjects.at(sentence.token(item + 1));
                break;
            }
        }
        return Report.ofVerb(sentence, Report.Form.VERB_SECOND, verb, source, List.of(), true, first, verb.item());
    }

    private boolean isNobody(NounPhrase phrase) {
        return isPronoun(phrase, niemand);
    }

    private boolean isPronoun(NounPhrase phrase, int word) {
        return phrase.kind() == NounPhrase.Kind.PRONOUN && tokens.id(phrase.head()) == word;
    }
}
