package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Tells speech between marks from titles, names, nicknames and irony by evidence: what stands before the opening mark,
 * how the words inside are written, how many they are, whether a verb is among them, and whether the sentence reports.
 */
final class SpeechJudge {

    /** A fragment of so many words is speech though nothing else says so. */
    private static final int LONG_FRAGMENT = 4;

    /** A work stands at most so far before its title. */
    private static final int FARTHEST_WORK = 6;

    private final Scene scene;
    private final Tokens tokens;
    private final QuotedSpans spans;
    private final int van;
    private final int als;
    private final ObjectOfVerb objects;

    SpeechJudge(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens();
        this.spans = scene.spans();
        this.van = tokens.words().find("van");
        this.als = tokens.words().find("als");
        this.objects = new ObjectOfVerb(scene);
    }

    /** Returns the kind of a span that a reporting clause is tied to. */
    QuotationKind tied(int span, Verdict verdict) {
        Report report = verdict.report();
        boolean inserted = report != null && report.form() == Report.Form.VERB_FIRST;
        return inserted && goesOnClause(span) ? QuotationKind.PARTIAL : QuotationKind.DIRECT;
    }

    /** {@code kreeg een nieuw lied, "Storm op zee"}: behind a comma, where nobody speaks, a capital begins a title. */
    private boolean namesBehindComma(int span) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        boolean apposition = sentence.isKind(item - 1, Tokens.COMMA)
                && sentence.has(item - 2)
                && Surroundings.spanBefore(sentence, item) == QuotedSpans.NONE
                && tokens.isCapitalised(spans.first(span))
                && scene.reportsIn(sentence.frame()).isEmpty();
        return apposition && (!Surroundings.isUtterance(scene, span) || bringsUpWork(sentence, item));
    }

    private static boolean bringsUpWork(Sentence sentence, int before) {
        for (int item = before - 2; item >= before - FARTHEST_WORK && sentence.has(item); item--) {
            if (sentence.is(item, WordClass.WORK) && sentence.isIndefinite(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOnClause(int span) {
        return Surroundings.goesOnClause(scene, scene.sentence(scene.frameOf(span)), scene.itemOf(span));
    }

    /** Returns the kind of a span that stands free of the writer's clause. */
    @Nullable
    QuotationKind freeStanding(int span) {
        boolean bare = spans.first(span) == spans.last(span) || isTitle(span);
        boolean called =
                Surroundings.isReportedByNobody(scene, scene.sentence(scene.frameOf(span)), scene.itemOf(span));
        if (namesBehindComma(span) || (bare && !Surroundings.endsLikeSentence(scene, span) && !called)) {
            return null;
        }
        return goesOnClause(span) ? QuotationKind.PARTIAL : QuotationKind.DIRECT;
    }

    /** Returns the kind of a span inside the writer's clause, or null if it is no speech. */
    @Nullable
    QuotationKind fragment(int span, @Nullable Verdict verdict) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (isAnnounced(item, verdict)) {
            return hasFinite(span) ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
        }
        if ((isNamed(sentence, item, span) && !isSaidOfWork(sentence, item, span, verdict))
                || isExample(sentence, item, verdict)
                || isTitle(span)
                || isCapitalisedName(sentence, item, span, verdict)
                || isSubject(sentence, item, verdict)
                || standsInCapitals(sentence, item, span, verdict)) {
            return null;
        }
        if (verdict != null && verdict.rule().equals(SharedVerb.NAME)) {
            return QuotationKind.PARTIAL;
        }
        Report report = verdict == null ? null : verdict.report();
        if (report != null && Surroundings.isName(scene, sentence, report)) {
            return null;
        }
        if (report != null && verdict != null && verdict.rule().equals(Attributor.IN_REPORTED_CLAUSE)) {
            return QuotationKind.PARTIAL;
        }
        if (report != null && objects.isBesideVerb(sentence, item, report)) {
            boolean opensDirectly = report.last() + 1 == item && hasFinite(span);
            return opensDirectly && !isSubordinate(span) ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
        }
        boolean speech = verdict == null ? hasFinite(span) && words(span) > 2 : readsLikeSpeech(span);
        if (!speech || isNamedInPassing(scene, span)) {
            return null;
        }
        return isUtteranceInFront(sentence, item, span) ? QuotationKind.DIRECT : QuotationKind.PARTIAL;
    }

    /** {@code vroeg "wanneer we het mogen zeggen"}: a clause of the writer's, of which only the words are somebody's. */
    private boolean isSubordinate(int span) {
        int first = spans.first(span);
        return tokens.is(first, WordClass.COMPLEMENTISER | WordClass.INTERROGATIVE)
                && !tokens.isCapitalised(first)
                && !tokens.is(first + 1, WordClass.FINITE);
    }

    /** {@code met de woorden "Ik ga"}: a noun that reports stands right before the words. */
    private static boolean isAnnounced(int item, @Nullable Verdict verdict) {
        Report report = verdict == null ? null : verdict.report();
        return report != null && report.form() == Report.Form.NOUN && report.last() + 1 == item;
    }

    /** {@code "Wij komen terug", staat erin}: a comma parts a whole sentence from any clause behind it. */
    private boolean isUtteranceInFront(Sentence sentence, int item, int span) {
        boolean parted = sentence.isKind(item + 1, Tokens.COMMA)
                || sentence.isKind(item + 1, Tokens.COLON)
                || Surroundings.endsLikeSentence(scene, span);
        return parted
                && hasFinite(span)
                && tokens.isCapitalised(spans.first(span))
                && Surroundings.standsFree(sentence, item);
    }

    /** Returns whether a capital inside the sentence and no verb show that the words are a name: speech goes on in lower case. */
    private boolean isCapitalisedName(Sentence sentence, int item, int span, @Nullable Verdict verdict) {
        Report report = verdict == null ? null : verdict.report();
        boolean calls = report != null && report.takes(Frame.NAME) && !objects.namesOwn(sentence, item, report);
        if (report != null && isShouted(report)) {
            return false;
        }
        return (!calls || namesThing(sentence, item, span) || (report != null && isCalledByName(item, span, report)))
                && sentence.has(item - 1)
                && !sentence.isKind(item - 1, Tokens.COLON)
                && tokens.isCapitalised(spans.first(span))
                && !hasFinite(span)
                && !Surroundings.endsLikeSentence(scene, span);
    }

    /** {@code zou 'Leve de vrijheid' hebben geroepen}: what is shouted begins with a capital; one may sing what has a title. */
    private static boolean isShouted(Report report) {
        return report.reports() == Reports.SHOUTING && report.isAtLeast(Verb.Strength.STRONG);
    }

    /** {@code werd door iedereen "Sjakie" genoemd}: before the participle one word that is in no list but that of first names. */
    private boolean isCalledByName(int item, int span, Report report) {
        boolean name = words(span) == 1 && tokens.is(spans.first(span), WordClass.FIRST_NAME);
        return report.anchor() > item && (name || isUnknownWord(span));
    }

    private boolean isUnknownWord(int span) {
        return words(span) == 1 && tokens.classes(spans.first(span)) == 0;
    }

    /** {@code noemde het ezeltje "Praline"}: one word that is in no list, behind what is no person. */
    private boolean namesThing(Sentence sentence, int item, int span) {
        return isUnknownWord(span)
                && sentence.is(item - 2, WordClass.DETERMINER)
                && !sentence.is(item - 1, WordClass.PERSON_NOUN | WordClass.BODY_NOUN | WordClass.FUNCTION_WORD)
                && !tokens.isCapitalised(sentence.token(item - 1));
    }

    /** Returns whether the words are the subject of the sentence, before its verb, as titles are: {@code "..." van Jansen vertelt}. */
    private boolean isSubject(Sentence sentence, int item, @Nullable Verdict verdict) {
        if (item != sentence.from()) {
            return false;
        }
        Report report = verdict == null ? null : verdict.report();
        if (report != null && objects.isCalledSo(sentence, item, report)) {
            return false;
        }
        boolean calls = report != null && report.takes(Frame.NAME);
        int maker = sentence.isWord(item + 1, van) && !calls
                ? scene.mentions().covering(sentence.token(item + 2))
                : Mentions.NONE;
        int verb = maker == Mentions.NONE
                ? item + 1
                : sentence.itemOf(scene.mentions().get(maker).last()) + 1;
        return sentence.isFinite(verb);
    }

    /** Returns whether a capital after a preposition or verb, and no finite verb, show that the words are a title. */
    private boolean standsInCapitals(Sentence sentence, int item, int span, @Nullable Verdict verdict) {
        boolean shouted = verdict != null && verdict.report() != null && isShouted(verdict.report());
        boolean preposition = sentence.is(item - 1, WordClass.PREPOSITION)
                && !sentence.isWord(item - 1, van)
                && !sentence.isWord(item - 1, tokens.words().find("over"));
        boolean verb = sentence.is(item - 1, WordClass.FINITE)
                && !hasFinite(span)
                && !Surroundings.endsLikeSentence(scene, span);
        return tokens.isCapitalised(spans.first(span)) && (preposition || (verb && !shouted));
    }

    /** Returns whether a passive verb of naming makes the words a name: {@code wordt "..." genoemd}. */
    private static boolean isNamedInPassing(Scene scene, int span) {
        for (Report report : scene.reportsIn(scene.frameOf(span))) {
            if (report.source() == null && report.takes(Frame.NAME)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a fragment has what terms and names lack: length, a verb, an adverb, a comma, a lower-case start. */
    private boolean readsLikeSpeech(int span) {
        int words = words(span);
        if (hasFinite(span) && words > 2) {
            return true;
        }
        if (words < 2 || tokens.isCapitalised(spans.first(span))) {
            return false;
        }
        return words >= LONG_FRAGMENT
                || (tokens.is(spans.last(span), WordClass.INFINITIVE) && !tokens.is(spans.last(span), WordClass.NOUN))
                || hasAdverbOrComma(span);
    }

    private boolean hasAdverbOrComma(int span) {
        for (int token = spans.first(span); token <= spans.last(span); token++) {
            boolean adverb = tokens.is(token, WordClass.ADVERB | WordClass.SUBJECT_PRONOUN)
                    && !tokens.is(
                            token, WordClass.PREPOSITION | WordClass.ADJECTIVE | WordClass.DETERMINER | WordClass.NOUN);
            if (adverb || tokens.isKind(token, Tokens.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words before a short span say that it is a name or term: {@code het boek}, {@code zogeheten}. */
    private boolean isNamed(Sentence sentence, int item, int span) {
        boolean named = sentence.is(item - 1, WordClass.NAMING)
                || (sentence.is(item - 1, WordClass.DOCUMENT_NOUN) && !sentence.is(item - 1, WordClass.FINITE))
                || (sentence.is(item - 2, WordClass.NAMING)
                        && sentence.is(item - 1, WordClass.PREPOSITION | WordClass.ADVERB))
                || (sentence.is(item - 2, WordClass.WORK)
                        && sentence.isFinite(item - 1)
                        && (sentence.is(item - 1, WordClass.AUXILIARY) || !sentence.is(item - 1, WordClass.REPORTING)));
        return (named && tokens.isCapitalised(spans.first(span)))
                || (named && words(span) < LONG_FRAGMENT && !isPredicate(sentence, item));
    }

    /** {@code zegt dat de wet "onbarmhartig uitpakt"}: in a reported clause a work is called by its name with a capital. */
    private boolean isSaidOfWork(Sentence sentence, int item, int span, @Nullable Verdict verdict) {
        return verdict != null
                && verdict.rule().equals(Attributor.IN_REPORTED_CLAUSE)
                && sentence.is(item - 1, WordClass.WORK | WordClass.DOCUMENT_NOUN)
                && !tokens.isCapitalised(spans.first(span));
    }

    /**
     * {@code zinnetjes als "de kat slaapt"}, {@code staat bekend als "de koning van de straat"}: an example or a name is no
     * one's words unless a verb says so.
     */
    private boolean isExample(Sentence sentence, int item, @Nullable Verdict verdict) {
        Report report = verdict == null ? null : verdict.report();
        boolean as = sentence.isWord(item - 1, als)
                || sentence.isWord(item - 1, tokens.words().find("zoals"));
        return report == null
                ? as && sentence.is(item - 2, WordClass.NAMING)
                : as && report.verb() != null && !report.isAtLeast(Verb.Strength.MEDIUM);
    }

    /** Returns whether the words say what the object before them is called: {@code noemt het plan "..."}. */
    private boolean isPredicate(Sentence sentence, int item) {
        if (sentence.isFinite(item + 1) && sentence.isBreak(item + 2) && sentence.has(item - 1)) {
            return true;
        }
        for (Report report : scene.reportsIn(sentence.frame())) {
            boolean clause = report.form() == Report.Form.PHRASE && report.anchor() < item;
            boolean calls = report.takes(Frame.NAME) && (report.anchor() < item - 1 || report.anchor() > item);
            if (clause || calls) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether most longer words begin with a capital, as in titles. */
    private boolean isTitle(int span) {
        int capitals = 0;
        int others = 0;
        for (int token = spans.first(span) + 1; token <= spans.last(span); token++) {
            if (tokens.isWord(token)
                    && !tokens.is(token, WordClass.DETERMINER | WordClass.PREPOSITION | WordClass.COORDINATOR)) {
                if (tokens.isCapitalised(token)) {
                    capitals++;
                } else {
                    others++;
                }
            }
        }
        return tokens.isCapitalised(spans.first(span)) && capitals > others;
    }

    private int words(int span) {
        int words = 0;
        for (int token = spans.first(span); token <= spans.last(span) && words < LONG_FRAGMENT; token++) {
            words += tokens.isWord(token) || tokens.isKind(token, Tokens.NUMBER) ? 1 : 0;
        }
        return words;
    }

    private boolean hasFinite(int span) {
        for (int token = spans.first(span); token <= spans.last(span); token++) {
            if (tokens.is(token, WordClass.FINITE)
                    && !tokens.is(token, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.PREPOSITION)) {
                return true;
            }
        }
        return false;
    }
}
