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
    private final SentenceReports reports;
    private final ClauseEnds ends;
    private final FoundClauses found;
    private final InfinitiveStarts starts;
    private final int te;
    private final int om;
    private final int voor;
    private final int[] het;
    private final int[] er;
    /** Adverbs with which a verb of thinking tells a plan, and the prepositions in them. */
    private final int[] ofPlan;

    private final int[] partsOfPlan;

    Infinitives(Tokens tokens, Mentions mentions, SentenceReports reports, ClauseEnds ends, FoundClauses found) {
        this.tokens = tokens;
        this.reports = reports;
        this.ends = ends;
        this.found = found;
        this.starts = new InfinitiveStarts(tokens, mentions);
        this.te = tokens.words().find("te");
        this.om = tokens.words().find("om");
        this.voor = tokens.words().find("voor");
        this.het = tokens.words().findAll("het");
        this.er = tokens.words().findAll("er");
        this.ofPlan = tokens.words().findAll("eraan", "erover");
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
                int first = opensOm == Sentence.NONE ? starts.first(sentence, start, item, report) : opensOm;
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
        return sentence.indexOf(from, to, words) != Sentence.NONE;
    }

    /** The clause has its finite verb, so that without a conjunction what may be another is its noun: {@code zegt spijt te hebben}. */
    private static boolean opensOtherClause(Sentence sentence, int item) {
        boolean verb = sentence.isSurelyFinite(item)
                || (sentence.isFinite(item) && sentence.is(item - 1, WordClass.COORDINATOR));
        return sentence.isBreak(item) || verb || sentence.is(item, WordClass.COMPLEMENTISER);
    }

    /** A thing that threatens to do something says nothing: {@code De dijk dreigt te breken}. */
    private static boolean isAnimate(@Nullable NounPhrase source) {
        return source != null && source.kind() != NounPhrase.Kind.OTHER && source.kind() != NounPhrase.Kind.DOCUMENT;
    }
}
