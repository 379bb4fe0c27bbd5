package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhraseParser;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.Reading;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Finds the reporting clauses of a text, frame by frame. */
public final class ReportFinder {

    /** What a word is that a report can have for its verb or phrase. */
    private static final long OPENS_REPORT = WordClass.REPORTING_PHRASE_START | WordClass.REPORTING | WordClass.FINITE;
    /** An auxiliary and its participle or infinitive stand at most so far apart. */
    private static final int FARTHEST_AUXILIARY = 30;
    /** What follows a name and a colon is a statement if it has at least so many items. */
    private static final int SHORTEST_STATEMENT = 2;

    private final Tokens tokens;
    private final VerbReader verbs;
    private final SubjectFinder subjects;
    private final NounPhraseParser parser;
    private final int zo;
    private final int te;
    private final int van;
    private final int door;
    private final int het;
    private final int bij;
    private final int men;
    private final int niemand;
    private final List<Report> found = new ArrayList<>();

    private ReportFinder(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.verbs = new VerbReader(tokens);
        this.subjects = new SubjectFinder(tokens, mentions);
        this.parser = mentions.parser();
        this.zo = tokens.words().find("zo");
        this.te = tokens.words().find("te");
        this.van = tokens.words().find("van");
        this.door = tokens.words().find("door");
        this.het = tokens.words().find("het");
        this.bij = tokens.words().find("bij");
        this.men = tokens.words().find("men");
        this.niemand = tokens.words().find("niemand");
    }

    /** Returns the reporting clauses in text order, those of the writer's own text before those inside quotations. */
    public static List<Report> find(Tokens tokens, Frames frames, Mentions mentions) {
        ReportFinder finder = new ReportFinder(tokens, mentions);
        for (int frame = 0; frame < frames.count(); frame++) {
            finder.sentence(new Sentence(tokens, frames, frame));
        }
        return finder.found;
    }

    private void sentence(Sentence sentence) {
        Report colon = nameAndColon(sentence);
        if (colon != null) {
            found.add(colon);
        }
        for (int item = sentence.from(); item < sentence.to(); item++) {
            if (!sentence.is(item, OPENS_REPORT)) {
                continue;
            }
            if (sentence.is(item, WordClass.REPORTING_PHRASE_START)) {
                int last = phrase(sentence, item);
                if (last != Sentence.NONE) {
                    item = last;
                    continue;
                }
            }
            Report report = null;
            if (sentence.is(item, WordClass.REPORTING)) {
                report = verb(sentence, item);
            }
            if (report == null && sentence.isFinite(item) && followsQuotation(sentence, item)) {
                report = unlistedVerb(sentence, item);
            }
            if (report != null) {
                found.add(report);
                item = Math.max(item, report.form() == Report.Form.VERB_FIRST ? sourceLast(sentence, report) : item);
            }
        }
    }

    private static int sourceLast(Sentence sentence, Report report) {
        NounPhrase source = report.source();
        int item = source == null ? sentence.from() : sentence.itemOf(source.last());
        return sentence.has(item) ? item : sentence.from();
    }

    /** {@code Politie: geen slachtoffers}; {@code Jansen: ik kwam voor een week}: a source alone before a colon. */
    private @Nullable Report nameAndColon(Sentence sentence) {
        NounPhrase source =
                sentence.token(sentence.from()) < 0 || !tokens.paragraphBefore(sentence.firstToken(sentence.from()))
                        ? null
                        : subjects.at(sentence.token(sentence.from()));
        int colon = source == null ? sentence.to() : sentence.itemOf(source.last()) + 1;
        if (source == null || !sentence.isKind(colon, Tokens.COLON) || sentence.to() - colon <= SHORTEST_STATEMENT) {
            return null;
        }
        boolean speaks = switch (source.kind()) {
            case PERSON_NAME, BODY_NAME, BODY, PERSON -> true;
            case PLACE_NAME -> tokens.is(source.head(), WordClass.COUNTRY);
            default -> false;
        };
        if (!speaks || sentence.isSpan(colon + 1)) {
            return null;
        }
        int token = sentence.token(colon);
        return new Report(
                sentence.frame(),
                Report.Form.COLON,
                sentence.from(),
                colon,
                colon,
                Cues.of(token, token),
                ":",
                Reports.SAYING,
                null,
                source,
                null,
                true);
    }

    // ---- phrases: volgens, aldus, naar eigen zeggen

    private int phrase(Sentence sentence, int item) {
        for (Phrase phrase : tokens.words().reportingPhrasesFrom(tokens.id(sentence.token(item)))) {
            if (!matches(sentence, item, phrase)) {
                continue;
            }
            int last = item + phrase.words().length - 1;
            Report report = switch (phrase.source()) {
                case FOLLOWS -> sourceBehind(sentence, item, last, phrase);
                case NOUN -> noun(sentence, item, phrase);
                default -> ownWords(sentence, item, last, phrase);
            };
            if (report != null) {
                found.add(report);
                return report.last();
            }
        }
        return Sentence.NONE;
    }

    private boolean matches(Sentence sentence, int item, Phrase phrase) {
        for (int i = 0; i < phrase.words().length; i++) {
            if (!sentence.isWord(item + i, phrase.words()[i])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Report sourceBehind(Sentence sentence, int first, int last, Phrase phrase) {
        int next = last + 1;
        while (sentence.is(next, WordClass.ADVERB | WordClass.TIME)
                && next < last + 3
                && subjects.at(sentence.token(next)) == null
                && !sentence.is(next, WordClass.DETERMINER)) {
            next++;
        }
        NounPhrase source = sentence.token(next) < 0 ? null : subjects.at(sentence.token(next));
        if (source == null && sentence.token(next) >= 0) {
            source = parser.subjectAt(sentence.token(next));
            if (source != null && !canBeSource(source)) {
                return null;
            }
        }
        if (source == null || (source.is(WordClass.FIRST_PERSON) && source.kind() == NounPhrase.Kind.PRONOUN)) {
            return null;
        }
        Subject subject = subjects.behind(sentence, next - 1, true);
        NounPhrase also = subject != null && subject.phrase().first() == source.first() ? subject.also() : null;
        int end = sentence.itemOf(also == null ? source.last() : also.last());
        Cues cue = Cues.of(sentence.token(first), sentence.token(last));
        return new Report(
                sentence.frame(),
                Report.Form.PHRASE,
                first,
                end,
                first,
                cue,
                phrase.text(),
                Reports.SAYING,
                null,
                source,
                also,
                false);
    }

    /** {@code de waarschuwing van Jansen dat}: only with its source and the conjunction right behind it. */
    private @Nullable Report noun(Sentence sentence, int item, Phrase phrase) {
        NounPhrase source = sentence.isWord(item + 1, van) && sentence.token(item + 2) >= 0
                ? subjects.at(sentence.token(item + 2))
                : null;
        int conjunction = source == null ? sentence.to() : sentence.itemOf(source.last()) + 1;
        if (source == null
                || !sentence.is(conjunction, WordClass.COMPLEMENTISER)
                || sentence.isFinite(conjunction + 1)) {
            return null;
        }
        int token = sentence.token(item);
        return new Report(
                sentence.frame(),
                Report.Form.NOUN,
                item,
                conjunction - 1,
                item,
                Cues.of(token, token),
                phrase.text(),
                Reports.SAYING,
                null,
                source,
                null,
                false);
    }

    /** A source that is neither name, person, body nor document has a determiner and is no known thing. */
    private boolean canBeSource(NounPhrase phrase) {
        return phrase.isNamed() || tokens.is(phrase.head(), WordClass.PERSON_NOUN | WordClass.BODY_NOUN);
    }

    private Report ownWords(Sentence sentence, int first, int last, Phrase phrase) {
        NounPhrase source = phrase.source() == Phrase.Source.SUBJECT ? ownSource(sentence, first, last) : null;
        Cues cue = Cues.of(sentence.token(first), sentence.token(last));
        return new Report(
                sentence.frame(),
                Report.Form.OWN_WORDS,
                first,
                last,
                first,
                cue,
                phrase.text(),
                Reports.SAYING,
                null,
                source,
                null,
                true);
    }

    /** {@code Jansen had naar eigen zeggen ...}; {@code Naar eigen zeggen had Jansen ...}. */
    private @Nullable NounPhrase ownSource(Sentence sentence, int first, int last) {
        NounPhrase before = subjects.nearest(sentence, first);
        if (before != null || !sentence.isFinite(last + 1)) {
            return before;
        }
        Subject behind = subjects.behind(sentence, last + 1, false);
        return behind == null ? null : behind.phrase();
    }

    // ---- verbs

    private @Nullable Report verb(Sentence sentence, int item) {
        boolean opensInquit = sentence.isKind(item - 1, Tokens.COMMA) && sentence.isFinite(item);
        boolean participle = !opensInquit
                && sentence.is(item, WordClass.PARTICIPLE)
                && auxiliary(sentence, item, true) != Sentence.NONE;
        boolean infinitive = sentence.is(item, WordClass.INFINITIVE)
                && ((sentence.is(item - 1, WordClass.FUTURE | WordClass.HEARSAY | WordClass.MODAL)
                                && sentence.isFinite(item - 1))
                        || ((sentence.isBreak(item + 1) || sentence.is(item + 1, WordClass.COMPLEMENTISER))
                                && auxiliary(sentence, item, false) != Sentence.NONE));
        if (!participle && !infinitive && sentence.isFinite(item) && !sentence.isWord(item - 1, te)) {
            Report finite = finite(sentence, item);
            if (finite != null) {
                return finite;
            }
        }
        if (sentence.is(item, WordClass.PARTICIPLE | WordClass.INFINITIVE)) {
            return nonFinite(sentence, item);
        }
        return null;
    }

    private @Nullable Report finite(Sentence sentence, int item) {
        VerbReader.InPlace verb = verbs.read(sentence, item, Reading.FINITE);
        if (verb == null) {
            return null;
        }
        boolean plural = Reading.is(verb.reading(), Reading.PRESENT_PLURAL | Reading.PAST_PLURAL);
        Report report = clause(sentence, item, item, verb, plural);
        boolean stem = Reading.is(verb.reading(), Reading.STEM) && !sentence.is(item, WordClass.AUXILIARY);
        boolean fits = report != null
                && !(report.source() != null && isNobody(report.source()))
                && (!stem
                        || (report.source() != null
                                && report.source().is(WordClass.FIRST_PERSON | WordClass.SECOND_PERSON)));
        return fits ? report : null;
    }

    /** A participle or infinitive under a finite auxiliary: {@code heeft gezegd}, {@code wil benadrukken}. */
    private @Nullable Report nonFinite(Sentence sentence, int item) {
        VerbReader.InPlace verb = null;
        if (sentence.is(item, WordClass.PARTICIPLE) && auxiliary(sentence, item, true) != Sentence.NONE) {
            verb = verbs.read(sentence, item, Reading.PARTICIPLE);
        }
        boolean participle = verb != null;
        if (verb == null) {
            verb = verbs.read(sentence, item, Reading.INFINITIVE);
        }
        if (verb == null) {
            return null;
        }
        int auxiliary = auxiliary(sentence, item, participle);
        if (auxiliary == Sentence.NONE) {
            return null;
        }
        if (participle && sentence.is(auxiliary, WordClass.MODAL)) {
            return null;
        }
        if (participle && sentence.is(auxiliary, WordClass.PASSIVE)) {
            return passive(sentence, item, auxiliary, verb);
        }
        if (!participle && !sentence.is(auxiliary, WordClass.FUTURE | WordClass.HEARSAY | WordClass.MODAL)) {
            return null;
        }
        if (!participle
                && sentence.is(auxiliary, WordClass.MODAL)
                && verb.verb().strength() != Verb.Strength.STRONG) {
            return null;
        }
        Report report = clause(sentence, item, auxiliary, verb, false);
        boolean generic = report == null
                || (!participle
                        && (report.source() == null
                                || report.source().is(WordClass.SECOND_PERSON)
                                || isMen(report.source())));
        return generic ? null : report;
    }

    private boolean isNobody(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.PRONOUN && tokens.id(phrase.head()) == niemand;
    }

    private boolean isMen(NounPhrase phrase) {
        return isNobody(phrase) || (phrase.kind() == NounPhrase.Kind.PRONOUN && tokens.id(phrase.head()) == men);
    }

    private int auxiliary(Sentence sentence, int item, boolean participle) {
        long wanted = participle
                ? WordClass.PERFECT | WordClass.PASSIVE
                : WordClass.FUTURE | WordClass.HEARSAY | WordClass.MODAL;
        if (sentence.is(item + 1, wanted) && sentence.isFinite(item + 1)) {
            return item + 1;
        }
        for (int i = item - 1; i > item - FARTHEST_AUXILIARY && sentence.has(i); i--) {
            if (sentence.is(i, wanted) && sentence.isFinite(i)) {
                int modal = sentence.is(i, WordClass.INFINITIVE) && participle
                        ? auxiliary(sentence, i, false)
                        : Sentence.NONE;
                return modal != Sentence.NONE ? modal : i;
            }
            if (sentence.isKind(i, Tokens.COLON)
                    || sentence.isKind(i, Tokens.SEMICOLON)
                    || sentence.is(i, WordClass.COMPLEMENTISER)) {
                return Sentence.NONE;
            }
        }
        return Sentence.NONE;
    }

    private @Nullable Report passive(Sentence sentence, int item, int auxiliary, VerbReader.InPlace verb) {
        NounPhrase source = null;
        for (int i = Math.max(sentence.from(), Math.min(auxiliary, item - FARTHEST_AUXILIARY));
                i < item + 8 && sentence.has(i);
                i++) {
            if (sentence.isWord(i, door) && sentence.token(i + 1) >= 0) {
                source = subjects.at(sentence.token(i + 1));
                break;
            }
        }
        return report(
                sentence, item, Report.Form.VERB_SECOND, verb, source, null, true, Math.min(auxiliary, item), item);
    }

    /** Reads the clause of a verb: {@code finite} is the item that has its subject beside it, {@code item} the verb. */
    private @Nullable Report clause(Sentence sentence, int item, int finite, VerbReader.InPlace verb, boolean plural) {
        boolean afterZo = sentence.isWord(finite - 1, zo);
        Subject opening = isAfterComma(sentence, finite) && !followsQuotation(sentence, finite)
                ? subjects.beforeInsertion(sentence, finite - 2)
                : null;
        if (opening == null && (followsQuotation(sentence, finite) || afterZo || isAfterComma(sentence, finite))) {
            Subject subject = subjects.behind(sentence, finite, plural);
            if (subject != null) {
                int first = afterZo ? finite - 1 : finite;
                return report(
                        sentence,
                        item,
                        Report.Form.VERB_FIRST,
                        verb,
                        subject.phrase(),
                        subject.also(),
                        false,
                        first,
                        subject.lastItem());
            }
            NounPhrase among = followsQuotation(sentence, finite) ? sourceOfHet(sentence, finite) : null;
            if (among != null) {
                int last = sentence.itemOf(among.last());
                return new Report(
                        sentence.frame(),
                        Report.Form.VERB_FIRST,
                        finite,
                        last,
                        item,
                        Cues.of(sentence.token(item), sentence.token(item + 1)),
                        verb.verb().lemma(),
                        verb.verb().reports(),
                        verb.verb(),
                        among,
                        null,
                        false);
            }
            if (followsQuotation(sentence, finite) && conjunction(sentence, finite) == Sentence.NONE) {
                return report(
                        sentence,
                        item,
                        Report.Form.VERB_FIRST,
                        verb,
                        null,
                        null,
                        false,
                        finite,
                        Math.max(finite, item));
            }
        }
        int conjunction = conjunction(sentence, finite);
        if (conjunction != Sentence.NONE && conjunction < finite - 1) {
            Subject subject = subjects.inSubordinate(sentence, conjunction, finite);
            if (subject != null && !sentence.is(finite - 1, WordClass.COORDINATOR)) {
                return report(
                        sentence,
                        item,
                        Report.Form.VERB_LAST,
                        verb,
                        subject.phrase(),
                        subject.also(),
                        true,
                        conjunction,
                        Math.max(finite, item));
            }
        }
        if (conjunction != Sentence.NONE && conjunction == finite - 1 && sentence.is(conjunction, WordClass.RELATIVE)) {
            Subject subject = subjects.inSubordinate(sentence, conjunction, finite);
            if (subject != null) {
                return report(
                        sentence,
                        item,
                        Report.Form.VERB_LAST,
                        verb,
                        subject.phrase(),
                        null,
                        true,
                        conjunction,
                        Math.max(finite, item));
            }
        }
        if (sentence.is(finite - 1, WordClass.COORDINATOR)) {
            Subject own = subjects.behind(sentence, finite, plural);
            NounPhrase shared = subjects.ofSentence(sentence, finite);
            boolean inverted = false;
            NounPhrase source = shared;
            if (own != null && own.firstItem() == finite + 1 && own.phrase().kind() == NounPhrase.Kind.PRONOUN) {
                inverted = true;
                source = own.phrase();
            }
            if (source == null) {
                return null;
            }
            return report(
                    sentence,
                    item,
                    Report.Form.VERB_SECOND,
                    verb,
                    source,
                    null,
                    !inverted,
                    finite,
                    Math.max(finite, item));
        }
        Subject subject = subjects.around(sentence, finite, plural);
        if (subject == null) {
            return null;
        }
        int first = subject.before() ? subject.firstItem() : sentence.clauseStart(finite);
        int last = Math.max(Math.max(finite, item), subject.before() ? finite : subject.lastItem());
        return report(
                sentence,
                item,
                Report.Form.VERB_SECOND,
                verb,
                subject.phrase(),
                subject.also(),
                subject.before(),
                first,
                last);
    }

    /** Returns the phrase behind {@code klinkt het bij}, or null. */
    private @Nullable NounPhrase sourceOfHet(Sentence sentence, int verb) {
        boolean impersonal = sentence.isWord(verb + 1, het) && sentence.isWord(verb + 2, bij);
        return impersonal && sentence.token(verb + 3) >= 0 ? subjects.at(sentence.token(verb + 3)) : null;
    }

    /** Any finite verb right behind a closing mark with its subject behind it reports: {@code "...", tempert Jansen}. */
    private @Nullable Report unlistedVerb(Sentence sentence, int item) {
        if (sentence.is(item, WordClass.AUXILIARY)) {
            return null;
        }
        Subject subject = subjects.behind(sentence, item, false);
        if (subject == null || subject.phrase().kind() == NounPhrase.Kind.OTHER) {
            return null;
        }
        int token = sentence.token(item);
        return new Report(
                sentence.frame(),
                Report.Form.VERB_FIRST,
                item,
                subject.lastItem(),
                item,
                Cues.of(token, token),
                tokens.slice(token, token),
                Reports.SAYING,
                null,
                subject.phrase(),
                subject.also(),
                false);
    }

    private Report report(
            Sentence sentence,
            int item,
            Report.Form form,
            VerbReader.InPlace verb,
            @Nullable NounPhrase source,
            @Nullable NounPhrase also,
            boolean sourceBefore,
            int first,
            int last) {
        int token = sentence.token(item);
        int particleFirst = verb.particleFirst() == Sentence.NONE ? -1 : sentence.token(verb.particleFirst());
        int particleLast = verb.particleFirst() == Sentence.NONE ? -1 : sentence.token(verb.particleLast());
        return new Report(
                sentence.frame(),
                form,
                Math.min(first, item),
                Math.max(last, verb.particleLast()),
                item,
                Cues.of(token, token, particleFirst, particleLast),
                verb.verb().lemma(),
                verb.verb().reports(),
                verb.verb(),
                source,
                also,
                sourceBefore);
    }

    /** Returns whether a quotation stands right before an item, a comma or stray sign between them at most. */
    private static boolean followsQuotation(Sentence sentence, int item) {
        if (sentence.isSpan(item - 1)) {
            return true;
        }
        boolean sign = sentence.isKind(item - 1, Tokens.COMMA)
                || sentence.isKind(item - 1, Tokens.SEMICOLON)
                || sentence.isKind(item - 1, Tokens.DASH)
                || sentence.isKind(item - 1, Tokens.STOP);
        return (sign && sentence.isSpan(item - 2))
                || (sentence.isKind(item - 2, Tokens.MARK) && sentence.isSpan(item - 3));
    }

    private static boolean isAfterComma(Sentence sentence, int item) {
        return sentence.isKind(item - 1, Tokens.COMMA) || sentence.isKind(item - 1, Tokens.DASH);
    }

    /** Returns the conjunction or relative word that opens the clause of an item, or -1. */
    private static int conjunction(Sentence sentence, int item) {
        for (int i = item - 1; sentence.has(i); i--) {
            if (sentence.isFinite(i) && !sentence.isFinite(i + 1) && i != item - 1) {
                return Sentence.NONE;
            }
            if (sentence.is(i, WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR)
                    && !sentence.is(i, WordClass.PREPOSITION | WordClass.COORDINATOR)) {
                return i;
            }
            if (sentence.is(i, WordClass.RELATIVE)
                    && !sentence.is(i, WordClass.COMPLEMENTISER)
                    && (sentence.isKind(i - 1, Tokens.COMMA)
                            || sentence.is(i - 1, WordClass.NOUN | WordClass.PARTICIPLE))) {
                return i;
            }
            if (sentence.isBreak(i) && !sentence.isKind(i, Tokens.COMMA)) {
                return Sentence.NONE;
            }
        }
        return Sentence.NONE;
    }
}
