package nl.aldus.internal.cue;

import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Finds the infinitive with {@code te} or {@code om te} behind a reporting verb. */
final class Infinitives {

    /** The infinitive stands less than this behind the reporting clause. */
    private static final int FARTHEST_INFINITIVE = 40;

    private final Tokens tokens;
    private final Mentions mentions;
    private final SentenceReports reports;
    private final ClauseEnds ends;
    private final FoundClauses found;
    private final int te;
    private final int om;
    private final int voor;
    private final int tegen;
    private final int zich;
    private final int[] het;
    private final int[] er;
    /** Adverbs that stand for the clause to come, which begins behind them. */
    private final int[] provisional;
    /** Adverbs with which a verb of thinking tells a plan, and the prepositions in them. */
    private final int[] ofPlan;

    private final int[] partsOfPlan;
    /** Adverbs that join a report to what was told before it. */
    private final int[] ofSaying;

    Infinitives(Tokens tokens, Mentions mentions, SentenceReports reports, ClauseEnds ends, FoundClauses found) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.reports = reports;
        this.ends = ends;
        this.found = found;
        this.te = tokens.words().find("te");
        this.om = tokens.words().find("om");
        this.tegen = tokens.words().find("tegen");
        this.voor = tokens.words().find("voor");
        this.zich = tokens.words().find("zich");
        this.het = tokens.words().findAll("het");
        this.er = tokens.words().findAll("er");
        this.provisional = tokens.words().findAll("ervan", "ertoe", "ermee");
        this.ofPlan = tokens.words().findAll("eraan", "erover");
        this.ofSaying = tokens.words().findAll("wel", "ook", "echter", "overigens", "bovendien", "verder");
        this.partsOfPlan = tokens.words().findAll("aan", "over");
    }

    /** Adds the infinitive of a report and returns whether there is one. */
    boolean find(Sentence sentence, int index, Report report) {
        boolean takesTe = report.takes(Frame.TE);
        boolean takesOm = report.takes(Frame.OM);
        if ((!takesTe && !takesOm) || (report.reports() == Reports.WARNING && !isAnimate(report.source()))) {
            return false;
        }
        int start = report.last() + 1;
        int limit = Math.min(sentence.to(), start + FARTHEST_INFINITIVE);
        int opensOm = Sentence.NONE;
        boolean relative = false;
        for (int item = start; item < limit; item++) {
            relative |= opensOm == Sentence.NONE
                    && takesOm
                    && sentence.is(item, WordClass.RELATIVE)
                    && !sentence.is(item, WordClass.COMPLEMENTISER);
            if (relative && sentence.isFinite(item)) {
                relative = false;
                continue;
            }
            takesOm &= !sentence.isWord(item, voor) || opensOm != Sentence.NONE;
            if (sentence.isWord(item, om) && takesOm && opensOm == Sentence.NONE) {
                opensOm = item;
            } else if (isInfinitive(sentence, item) || (opensOm != Sentence.NONE && endsInInfinitive(sentence, item))) {
                if ((opensOm == Sentence.NONE && !takesTe)
                        || isOfSomethingElse(sentence, start, opensOm, item, report)) {
                    return false;
                }
                int first = opensOm != Sentence.NONE
                        ? opensOm
                        : behindAddressee(sentence, behindSetting(sentence, start, item, report), item, report);
                int last = ends.subordinateEnd(sentence, item, false, index);
                found.add(sentence, index, first, last, ReportedClause.Form.INFINITIVE);
                return true;
            } else if (sentence.isKind(item, Tokens.COLON)
                    || reports.isAnchorOfOther(sentence, index, item)
                    || (opensOm == Sentence.NONE && opensOtherClause(sentence, item))) {
                return false;
            }
        }
        return false;
    }

    private boolean isInfinitive(Sentence sentence, int item) {
        return sentence.isWord(item, te)
                && (sentence.is(item + 1, WordClass.INFINITIVE) || endsInInfinitive(sentence, item + 1));
    }

    /** {@code vroeg om de wet "ernstig te nemen"}: the infinitive is quoted. */
    private boolean endsInInfinitive(Sentence sentence, int item) {
        return sentence.isSpan(item) && tokens.is(sentence.lastToken(item) - 1, WordClass.INFINITIVE);
    }

    /**
     * Returns whether an infinitive behind a verb of opinion is none of an opinion: {@code vond de moed om te springen}, where
     * an opinion has {@code het}; {@code denkt erover te verhuizen}, which is a plan.
     */
    private boolean isOfSomethingElse(Sentence sentence, int start, int opensOm, int te, Report report) {
        if (report.reports() != Reports.THINKING) {
            return false;
        }
        if (opensOm != Sentence.NONE) {
            return !report.takes(Frame.TE) && !hasOneOf(sentence, start, opensOm, het);
        }
        boolean parted = sentence.isOneOf(te - 1, partsOfPlan) && hasOneOf(sentence, start, te, er);
        return parted || hasOneOf(sentence, start, te, ofPlan);
    }

    private static boolean hasOneOf(Sentence sentence, int from, int to, int[] words) {
        return indexOf(sentence, from, to, words) != Sentence.NONE;
    }

    /** Returns the first item of a range that is one of some words, or {@link Sentence#NONE}. */
    private static int indexOf(Sentence sentence, int from, int to, int[] words) {
        for (int item = from; item < to; item++) {
            if (sentence.isOneOf(item, words)) {
                return item;
            }
        }
        return Sentence.NONE;
    }

    private static boolean opensOtherClause(Sentence sentence, int item) {
        return sentence.isBreak(item) || sentence.isFinite(item) || sentence.is(item, WordClass.COMPLEMENTISER);
    }

    /**
     * Returns the first item behind what is said of the saying: {@code zegt wel}, and when and to whom, {@code zei woensdag
     * tegen journalisten de kritiek te begrijpen}. What somebody promises or is told to do may have a time of its own.
     */
    private int behindSetting(Sentence sentence, int start, int te, Report report) {
        if (sentence.isOneOf(start, ofSaying)) {
            return start + 1;
        }
        boolean day = sentence.is(start, WordClass.TIME) && sentence.is(start, WordClass.INANIMATE);
        int item = report.reports() == Reports.SAYING && day ? start + 1 : start;
        int addressee = sentence.isWord(item, tegen) ? mentions.beginningAt(sentence.token(item + 1)) : Mentions.NONE;
        if (addressee == Mentions.NONE && sentence.isWord(item, tegen) && isBareGroup(sentence, item + 1)) {
            item += 2;
        } else if (addressee != Mentions.NONE) {
            item = sentence.itemOf(mentions.get(addressee).last()) + 1;
        }
        return item < te ? item : start;
    }

    /** Returns the first item behind the one who is asked or told, who is no part of what he is to do. */
    private int behindAddressee(Sentence sentence, int start, int limit, Report report) {
        int item = behindProvisional(sentence, start, limit);
        if (item > start) {
            return item;
        }
        while (item < limit
                && sentence.is(item, WordClass.OBJECT_PRONOUN)
                && !sentence.isWord(item, zich)
                && !sentence.is(item, WordClass.PREPOSITION | WordClass.DETERMINER)) {
            item++;
        }
        boolean addresses = switch (report.reports()) {
            case ASKING, ORDERING, ADVISING, WARNING -> true;
            default -> false;
        };
        int index = addresses ? mentions.beginningAt(sentence.token(item)) : Mentions.NONE;
        if (addresses && index == Mentions.NONE && isBareGroup(sentence, item)) {
            return item + 1;
        }
        if (index != Mentions.NONE && isAddressable(mentions.get(index))) {
            int behind = sentence.itemOf(mentions.get(index).last()) + 1;
            return behind <= limit && !sentence.is(behind, WordClass.COORDINATOR) ? behind : item;
        }
        return item;
    }

    /** {@code beschuldigt de kok ervan te stelen}: the adverb stands for the clause, which begins behind it (e-ANS 20.4). */
    private int behindProvisional(Sentence sentence, int start, int limit) {
        int adverb = indexOf(sentence, start, limit, provisional);
        return adverb == Sentence.NONE ? start : adverb + 1;
    }

    /** A thing that threatens to do something says nothing: {@code De dijk dreigt te breken}. */
    private static boolean isAnimate(@Nullable NounPhrase source) {
        return source != null && source.kind() != NounPhrase.Kind.OTHER && source.kind() != NounPhrase.Kind.DOCUMENT;
    }

    private static boolean isBareGroup(Sentence sentence, int item) {
        return sentence.is(item, WordClass.PERSON_NOUN) && sentence.is(item, WordClass.PLURAL);
    }

    private static boolean isAddressable(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON, PERSON_NAME, NAME, BODY, BODY_NAME -> true;
            default -> false;
        };
    }
}
