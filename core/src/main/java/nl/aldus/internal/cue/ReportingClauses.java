package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the clause of a reporting verb: who its subject is, by which word order, and where it begins and ends. */
final class ReportingClauses {

    private final SubjectFinder subjects;
    private final int als;
    private final int[] zowel;
    private final int zo;
    private final int het;
    private final int[] from;
    private final int[] mouth;
    private final int meer;
    private final int[] amounts;

    ReportingClauses(Tokens tokens, SubjectFinder subjects) {
        this.subjects = subjects;
        this.als = tokens.words().find("als");
        this.zowel = tokens.words().findAll("zowel");
        this.zo = tokens.words().find("zo");
        this.het = tokens.words().find("het");
        this.from = tokens.words().findAll("bij", "uit", "vanuit");
        this.mouth = tokens.words().findAll("uit", "de", "mond", "van");
        this.meer = tokens.words().find("meer");
        this.amounts = tokens.words().findAll("niets", "weinig", "veel", "iets", "alles");
    }

    /**
     * Returns the report of a verb, or null if its clause does not show who its subject is.
     *
     * @param finite the item that has the subject beside it: the verb itself or its auxiliary
     * @param plural whether the finite verb is surely plural
     */
    @Nullable
    Report read(Sentence sentence, int finite, VerbReader.InPlace verb, boolean plural) {
        Report inquit = inquit(sentence, finite, verb, plural);
        if (inquit != null) {
            return inquit;
        }
        Report subordinate = subordinate(sentence, finite, verb);
        if (subordinate != null) {
            return subordinate;
        }
        return sentence.is(finite - 1, WordClass.COORDINATOR)
                ? coordinated(sentence, finite, verb, plural)
                : main(sentence, finite, verb, plural);
    }

    /** {@code "...", zei Jansen}; {@code Zo zei Jansen}: behind what is said the verb comes first. */
    private @Nullable Report inquit(Sentence sentence, int finite, VerbReader.InPlace verb, boolean plural) {
        boolean behindQuotation = sentence.isBehindQuotation(finite);
        boolean behindComma = sentence.isBehindComma(finite);
        boolean afterZo = sentence.isWord(finite - 1, zo);
        if (!behindQuotation && !behindComma && !afterZo) {
            return null;
        }
        boolean hasSubjectBefore =
                behindComma && !behindQuotation && subjects.beforeInsertion(sentence, finite - 2) != null;
        if (hasSubjectBefore) {
            return null;
        }
        Subject subject = subjects.behind(sentence, finite, plural);
        if (subject != null && isTold(sentence, finite, subject)) {
            return null;
        }
        if (subject != null) {
            int first = afterZo ? finite - 1 : finite;
            return Report.ofVerb(sentence, Report.Form.VERB_FIRST, verb, subject, first, subject.lastItem());
        }
        NounPhrase among = sourceOfHet(sentence, finite);
        if (among != null) {
            return impersonal(sentence, finite, verb, among);
        }
        return behindQuotation ? withoutSubject(sentence, finite, verb) : null;
    }

    /** {@code "..." zegt Jansen niets}: the verb has its object, so what stands between the marks is a thing and its subject. */
    private boolean isTold(Sentence sentence, int finite, Subject subject) {
        int amount = subject.lastItem() + 1;
        return sentence.isSpan(finite - 1)
                && sentence.isOneOf(amount, amounts)
                && (sentence.isBreak(amount + 1) || sentence.isWord(amount + 1, meer));
    }

    private @Nullable Report withoutSubject(Sentence sentence, int finite, VerbReader.InPlace verb) {
        if (conjunction(sentence, finite) != Sentence.NONE) {
            return null;
        }
        int last = Math.max(finite, verb.item());
        return Report.ofVerb(sentence, Report.Form.VERB_FIRST, verb, null, List.of(), false, finite, last);
    }

    /** Returns the phrase behind {@code klinkt het bij} or {@code klinkt het uit de mond van}, or null. */
    private @Nullable NounPhrase sourceOfHet(Sentence sentence, int verb) {
        if (!sentence.isWord(verb + 1, het)) {
            return null;
        }
        int place = sentence.is(verb + 2, WordClass.ADVERB | WordClass.TIME)
                        && !sentence.is(verb + 2, WordClass.PREPOSITION)
                ? verb + 3
                : verb + 2;
        if (sentence.areWords(place, mouth)) {
            return subjects.at(sentence.token(place + mouth.length));
        }
        return sentence.isOneOf(place, from) ? subjects.at(sentence.token(place + 1)) : null;
    }

    private static Report impersonal(Sentence sentence, int finite, VerbReader.InPlace verb, NounPhrase source) {
        return new Report(
                sentence.frame(),
                Report.Form.VERB_FIRST,
                finite,
                sentence.itemOf(source.last()),
                verb.item(),
                Cues.of(sentence.token(verb.item()), sentence.token(verb.item() + 1)),
                verb.verb().lemma(),
                verb.verb().reports(),
                verb.verb(),
                source,
                List.of(),
                false);
    }

    /** {@code nadat Jansen had gezegd}; {@code Jansen, die zei}: a relative word may stand right before its verb. */
    private @Nullable Report subordinate(Sentence sentence, int finite, VerbReader.InPlace verb) {
        int conjunction = conjunction(sentence, finite);
        if (conjunction == Sentence.NONE) {
            return null;
        }
        boolean verbLast = conjunction < finite - 1
                ? !sentence.is(finite - 1, WordClass.COORDINATOR)
                : sentence.is(conjunction, WordClass.RELATIVE);
        Subject subject = verbLast ? subjects.inSubordinate(sentence, conjunction, finite) : null;
        if (subject == null) {
            return null;
        }
        int last = Math.max(finite, verb.item());
        return Report.ofVerb(sentence, Report.Form.VERB_LAST, verb, subject, conjunction, last);
    }

    /** {@code Jansen lachte en zei}: the verb shares its subject, if it has no pronoun of its own behind it. */
    private @Nullable Report coordinated(Sentence sentence, int finite, VerbReader.InPlace verb, boolean plural) {
        Subject own = subjects.behind(sentence, finite, plural);
        boolean inverted =
                own != null && own.firstItem() == finite + 1 && own.phrase().kind() == NounPhrase.Kind.PRONOUN;
        NounPhrase source = own != null && inverted ? own.phrase() : subjects.ofSentence(sentence, finite);
        if (source == null) {
            return null;
        }
        int last = Math.max(finite, verb.item());
        return Report.ofVerb(sentence, Report.Form.VERB_SECOND, verb, source, List.of(), !inverted, finite, last);
    }

    /** {@code Jansen zei}; {@code Gisteren zei Jansen}. */
    private @Nullable Report main(Sentence sentence, int finite, VerbReader.InPlace verb, boolean plural) {
        Subject subject = subjects.around(sentence, finite, plural);
        if (subject == null) {
            return null;
        }
        int first = subject.before() ? subject.firstItem() : sentence.clauseStart(finite);
        int last = Math.max(Math.max(finite, verb.item()), subject.before() ? finite : subject.lastItem());
        return Report.ofVerb(sentence, Report.Form.VERB_SECOND, verb, subject, first, last);
    }

    /** {@code Als wethouder vindt Bos dat}, {@code Zowel Bos als Kat vindt dat}, {@code Mensen als Bos vinden dat}. */
    private boolean opensNoClause(Sentence sentence, int item) {
        return ClauseStarts.opensRole(sentence, item)
                || (sentence.isWord(item, als)
                        && (JointPhrases.isExample(sentence, item)
                                || sentence.indexOf(sentence.clauseStart(item - 1) - 1, item, zowel) != Sentence.NONE));
    }

    /** Returns the conjunction or relative word that opens the clause of an item, or {@link Sentence#NONE}. */
    private int conjunction(Sentence sentence, int item) {
        for (int i = item - 1; sentence.has(i); i--) {
            if (sentence.isFinite(i) && !sentence.isFinite(i + 1) && i != item - 1) {
                return Sentence.NONE;
            }
            if (sentence.is(i, WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR)
                    && !sentence.is(i, WordClass.PREPOSITION | WordClass.COORDINATOR)
                    && !opensNoClause(sentence, i)) {
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
