package nl.aldus.internal.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Finds what is reported without quotation marks: the clauses that belong to the reports of a text. Not thread-safe. */
public final class IndirectFinder {

    /** The reported clause begins at most so far behind the verb. */
    private static final int FARTHEST_CONJUNCTION = 40;

    private static final int FARTHEST_INFINITIVE = 40;
    private static final int FARTHEST_QUESTION = 8;
    /** A clause with dat has more items than this, or a verb that is known. */
    private static final int SHORTEST_CLAUSE = 3;

    private final List<Report> reports;
    private final ClauseExtent extent;
    private final int te;
    private final int om;
    private final int voor;
    private final int zo;
    private final int waarom;
    private final int zich;
    private final Mentions mentions;
    private final int dat;
    private final Tokens tokens;
    private final Frames frames;
    private final List<ReportedClause> found = new ArrayList<>();
    private final BitSet anchors = new BitSet();
    private final BitSet openings = new BitSet();
    private int firstInSentence;

    /** Creates a finder for one text and the reports in it, ordered by sentence. */
    public IndirectFinder(Tokens tokens, Frames frames, Mentions mentions, List<Report> reports) {
        this.reports = reports;
        this.extent = new ClauseExtent(tokens, mentions);
        this.te = tokens.words().find("te");
        this.om = tokens.words().find("om");
        this.voor = tokens.words().find("voor");
        this.waarom = tokens.words().find("waarom");
        this.zich = tokens.words().find("zich");
        this.mentions = mentions;
        this.zo = tokens.words().find("zo");
        this.dat = tokens.words().find("dat");
        this.tokens = tokens;
        this.frames = frames;
    }

    /**
     * Returns what the reports of one sentence report, in their order.
     *
     * @param frame the sentence
     * @param first the index of its first report
     * @param end the index behind its last report
     */
    public List<ReportedClause> find(int frame, int first, int end) {
        if (first == end) {
            return List.of();
        }
        found.clear();
        Sentence sentence = new Sentence(tokens, frames, frame);
        enter(sentence, first);
        for (int report = first; report < end; report++) {
            if (frames.level(frame) == QuotedSpans.NONE) {
                report(sentence, report);
            } else {
                inQuotation(sentence, report);
            }
        }
        return List.copyOf(found);
    }

    /** {@code "Toen zei hij: ga maar."}: inside somebody's own words only what stands right behind a colon is looked for. */
    private void inQuotation(Sentence sentence, int index) {
        Report report = reports.get(index);
        boolean says = report.verb() != null && report.verb().particle().length == 0 && report.source() != null;
        if (says && sentence.isKind(report.last() + 1, Tokens.COLON)) {
            behindColon(sentence, index, report);
        }
    }

    /** Takes note of where the reports of a sentence begin and have their verb or phrase. */
    private void enter(Sentence sentence, int first) {
        firstInSentence = first;
        anchors.clear();
        openings.clear();
        for (int i = first; i < reports.size() && reports.get(i).frame() == sentence.frame(); i++) {
            Report report = reports.get(i);
            if (report.form() != Report.Form.PHRASE || !isInsideOther(report)) {
                anchors.set(report.anchor() - sentence.from());
            }
            boolean subordinate = report.form() == Report.Form.VERB_LAST
                    && sentence.is(report.first(), WordClass.SUBORDINATOR)
                    && sentence.isKind(report.first() - 1, Tokens.COMMA);
            if (report.form() == Report.Form.VERB_FIRST || report.form() == Report.Form.PHRASE || subordinate) {
                openings.set(report.first() - sentence.from());
            }
        }
    }

    private void report(Sentence sentence, int index) {
        Report report = reports.get(index);
        switch (report.form()) {
            case PHRASE, OWN_WORDS -> {
                if (!isInsideOther(report)) {
                    besidePhrase(sentence, index, report);
                }
            }
            case NOUN ->
                add(
                        sentence,
                        index,
                        report.last() + 1,
                        extent.nounClauseEnd(sentence, report.last() + 1),
                        ReportedClause.Form.CONJUNCTION);
            case COLON -> add(sentence, index, report.last() + 1, sentence.lastContent(), ReportedClause.Form.COLON);
            default -> {
                if (report.verb() != null) {
                    besideVerb(sentence, index, report);
                }
            }
        }
    }

    // ---- verbs

    private void besideVerb(Sentence sentence, int index, Report report) {
        if (report.form() == Report.Form.VERB_FIRST && followsQuotation(sentence, report.first())) {
            return;
        }
        if (!report.isAtLeast(Verb.Strength.MEDIUM)) {
            mainClause(sentence, index, report);
            return;
        }
        boolean behind = (!followsMainClause(sentence, report) && conjunctionClause(sentence, index, report))
                || infinitive(sentence, index, report)
                || behindColon(sentence, index, report);
        if (!behind || sentence.isKind(report.last() + 1, Tokens.COLON)) {
            mainClause(sentence, index, report);
        }
        if (!behind) {
            sentenceBefore(sentence, index, report);
        }
    }

    /** Returns whether a whole clause stands before the comma in front of a reporting clause, which is then what is said. */
    private boolean followsMainClause(Sentence sentence, Report report) {
        if (report.form() != Report.Form.VERB_FIRST
                || !report.takes(Frame.MAIN)
                || !sentence.isKind(report.first() - 1, Tokens.COMMA)) {
            return false;
        }
        int first = extentStart(sentence, report.first() - 1);
        int last = report.first() - 2;
        for (int item = first; item <= last && !opensAdverbialClause(sentence, item); item++) {
            if (sentence.isFinite(item)) {
                return true;
            }
        }
        return false;
    }

    private boolean conjunctionClause(Sentence sentence, int index, Report report) {
        int limit = Math.min(sentence.to(), report.anchor() + FARTHEST_CONJUNCTION);
        boolean inserted = false;
        for (int item = report.anchor() + 1; item < limit; item++) {
            if (sentence.isKind(item, Tokens.COLON)
                    || sentence.isKind(item, Tokens.SEMICOLON)
                    || isAnchorOfOther(sentence, index, item)) {
                return false;
            }
            if (item <= report.last() && !sentence.is(item, WordClass.COMPLEMENTISER)) {
                continue;
            }
            if (sentence.isKind(item, Tokens.COMMA)) {
                inserted = opensAdverbialClause(sentence, item + 1);
            }
            if (!inserted && opensReportedClause(sentence, item, report)) {
                add(sentence, index, item, subordinateEnd(sentence, item, index), ReportedClause.Form.CONJUNCTION);
                return true;
            }
        }
        return false;
    }

    /** Returns whether a clause of time, reason and so on begins at an item, in which {@code dat} means {@code that}. */
    private static boolean opensAdverbialClause(Sentence sentence, int item) {
        return sentence.is(item, WordClass.SUBORDINATOR)
                && !sentence.is(item, WordClass.COMPLEMENTISER | WordClass.INTERROGATIVE | WordClass.PREPOSITION);
    }

    private boolean opensReportedClause(Sentence sentence, int item, Report report) {
        if (sentence.is(item, WordClass.COMPLEMENTISER)) {
            boolean of = sentence.is(item, WordClass.COORDINATOR);
            if (of) {
                return report.takes(Frame.OF)
                        && (item - 1 <= report.last()
                                || sentence.is(item + 1, WordClass.SUBJECT_PRONOUN)
                                || !sentence.is(item - 1, WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NUMERAL));
            }
            return report.takes(Frame.DAT)
                    && !sentence.isFinite(item + 1)
                    && !isPronoun(sentence, item)
                    && !sentence.is(item - 1, WordClass.COORDINATOR)
                    && !isRelative(sentence, report.last() + 1, item);
        }
        return sentence.is(item, WordClass.INTERROGATIVE)
                && report.takes(Frame.WH)
                && item <= report.last() + FARTHEST_QUESTION
                && !(item - 1 > report.last() && isPronominalAdverb(sentence, item))
                && !sentence.is(item, WordClass.DEMONSTRATIVE)
                && !(sentence.is(item, WordClass.SUBORDINATOR) && sentence.isKind(item - 1, Tokens.COMMA));
    }

    /** Returns whether {@code dat} is the object of its sentence, since no clause follows: {@code Hij ontkent dat niet.} */
    private static boolean isPronoun(Sentence sentence, int dat) {
        int end = dat + 1;
        boolean subject = false;
        while (!sentence.isBreak(end)) {
            if (sentence.isSpan(end)
                    || sentence.is(end, WordClass.FINITE | WordClass.INFINITIVE | WordClass.PARTICIPLE)) {
                return false;
            }
            subject |= sentence.is(end, WordClass.DETERMINER | WordClass.PRONOUN | WordClass.NOUN);
            end++;
        }
        return end - dat <= SHORTEST_CLAUSE && !(subject && sentence.isKind(end, Tokens.COMMA));
    }

    /**
     * Returns whether {@code dat} belongs to the noun before it: behind a single comma ({@code een verslag, dat ...}), which
     * the conjunction has before it only where an insertion ends, or in an addition that a comma opened.
     */
    private static boolean isRelative(Sentence sentence, int from, int item) {
        boolean open = false;
        for (int i = from; i < item; i++) {
            open ^= sentence.isKind(i, Tokens.COMMA);
        }
        return open && (sentence.isKind(item - 1, Tokens.COMMA) || sentence.is(item - 1, WordClass.NOUN));
    }

    private boolean infinitive(Sentence sentence, int index, Report report) {
        boolean takesTe = report.takes(Frame.TE);
        boolean takesOm = report.takes(Frame.OM);
        if ((!takesTe && !takesOm) || (report.reports() == Reports.WARNING && !isAnimate(report.source()))) {
            return false;
        }
        int start = report.last() + 1;
        int limit = Math.min(sentence.to(), start + FARTHEST_INFINITIVE);
        int opensOm = Sentence.NONE;
        for (int item = start; item < limit; item++) {
            takesOm &= !sentence.isWord(item, voor) || opensOm != Sentence.NONE;
            if (sentence.isWord(item, om) && takesOm && opensOm == Sentence.NONE) {
                opensOm = item;
            } else if (sentence.isWord(item, te) && sentence.is(item + 1, WordClass.INFINITIVE)) {
                int first = opensOm != Sentence.NONE
                        ? opensOm
                        : takesTe ? behindAddressee(sentence, start, item, report) : Sentence.NONE;
                if (first == Sentence.NONE) {
                    return false;
                }
                add(sentence, index, first, subordinateEnd(sentence, item, index), ReportedClause.Form.INFINITIVE);
                return true;
            } else if ((opensOm == Sentence.NONE
                            && (sentence.isBreak(item)
                                    || sentence.isFinite(item)
                                    || sentence.is(item, WordClass.COMPLEMENTISER)))
                    || sentence.isKind(item, Tokens.COLON)
                    || isAnchorOfOther(sentence, index, item)) {
                return false;
            }
        }
        return false;
    }

    /** Returns the first item behind the one who is asked or told, who is no part of what he is to do. */
    private int behindAddressee(Sentence sentence, int start, int limit, Report report) {
        int item = start;
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

    /** {@code waarin}, {@code waaruit}: behind a noun the relative of things, where {@code waar} and {@code waarom} ask. */
    private boolean isPronominalAdverb(Sentence sentence, int item) {
        int token = sentence.token(item);
        return sentence.is(item, WordClass.RELATIVE)
                && tokens.end(token) - tokens.start(token) > 4
                && tokens.firstChar(token) == 'w'
                && tokens.text().chars()[tokens.start(token) + 1] == 'a'
                && tokens.id(token) != waarom;
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

    private boolean behindColon(Sentence sentence, int index, Report report) {
        int colon = report.last() + 1;
        while (sentence.has(colon)
                && !sentence.isBreak(colon)
                && colon < report.last() + 12
                && !sentence.isSpan(colon)) {
            colon++;
        }
        if (!sentence.isKind(colon, Tokens.COLON) || !sentence.has(colon + 1) || sentence.isSpan(colon + 1)) {
            return false;
        }
        if (!report.takes(Frame.MAIN) && !report.takes(Frame.QUOTE)) {
            return false;
        }
        add(sentence, index, colon + 1, sentence.lastContent(), ReportedClause.Form.COLON);
        return true;
    }

    /** {@code Het is klaar, zegt X}; {@code Het is, zegt X, klaar}. */
    private void mainClause(Sentence sentence, int index, Report report) {
        boolean afterZo = sentence.isWord(report.first(), zo) && report.anchor() > report.first();
        if (report.form() != Report.Form.VERB_FIRST
                || report.source() == null
                || (!report.takes(Frame.MAIN) && !afterZo)) {
            return;
        }
        boolean sharesSubject =
                sentence.is(report.last() + 1, WordClass.COORDINATOR) && sentence.isFinite(report.last() + 2);
        if (!sentence.isKind(report.first() - 1, Tokens.COMMA) || sharesSubject) {
            return;
        }
        if (report.source().kind() == NounPhrase.Kind.OTHER && !report.isAtLeast(Verb.Strength.STRONG)) {
            return;
        }
        int first = Math.max(extentStart(sentence, report.first() - 1), sentence.from());
        int last = report.first() - 2;
        if (last < first || (sentence.isSpan(last) && first == last)) {
            return;
        }
        int behind = clauseEnd(sentence, report) + 1;
        boolean finite = extent.hasMainVerb(sentence, first, last);
        boolean second = sentence.isKind(behind, Tokens.COMMA)
                && (finite
                        ? (sentence.isFinite(last) && extent.goesOn(sentence, behind + 1))
                                || lacksRest(sentence, first, last, behind + 1, report)
                        : !sentence.is(behind + 1, WordClass.COORDINATOR)
                                && extent.hasFinite(sentence, behind + 1, sentence.lastContent()));
        boolean whole = finite || second || isBareStatement(sentence, first, behind, report);
        if (!whole || isFrontedClause(sentence, first, last)) {
            return;
        }
        add(sentence, index, first, last, ReportedClause.Form.MAIN);
        if (second) {
            add(sentence, index, behind + 1, sentence.lastContent(), ReportedClause.Form.MAIN);
        }
    }

    /**
     * Returns whether a clause goes on behind the reporting clause in its middle: its auxiliary has no verb yet, or a pronoun
     * speaks, of which nothing can be added behind the comma, and what follows has no verb of its own.
     */
    private boolean lacksRest(Sentence sentence, int first, int last, int behind, Report report) {
        boolean auxiliary = false;
        boolean complete = false;
        for (int item = first; item <= last; item++) {
            boolean finite = sentence.isFinite(item);
            auxiliary |= finite && sentence.is(item, WordClass.AUXILIARY);
            complete |= !finite && sentence.is(item, WordClass.INFINITIVE | WordClass.PARTICIPLE);
        }
        if (auxiliary && !complete && sentence.has(behind) && !extent.hasSureFinite(sentence, behind)) {
            return sentence.is(sentence.lastContent(), WordClass.INFINITIVE | WordClass.PARTICIPLE);
        }
        NounPhrase source = report.source();
        return source != null
                && source.kind() == NounPhrase.Kind.PRONOUN
                && extent.goesOn(sentence, behind)
                && !extent.hasFinite(sentence, behind, sentence.lastContent());
    }

    /** Returns whether words without a verb open the sentence and the reporting clause ends it: {@code De finale, zegt de bond.} */
    private static boolean isBareStatement(Sentence sentence, int first, int behind, Report report) {
        return first == sentence.from()
                && behind > sentence.lastContent()
                && report.isAtLeast(Verb.Strength.STRONG)
                && !sentence.is(first, WordClass.SUBORDINATOR);
    }

    /** {@code De brug blijft dicht. Dat meldt de gemeente.}: the sentence before is what is reported. */
    private void sentenceBefore(Sentence sentence, int index, Report report) {
        int frame = sentence.frame();
        boolean refersBack = sentence.isWord(sentence.from(), dat)
                && sentence.isFinite(sentence.from() + 1)
                && report.form() == Report.Form.VERB_SECOND
                && !report.sourceBefore();
        if (!refersBack
                || frame == 0
                || !report.isAtLeast(Verb.Strength.STRONG)
                || frames.level(frame - 1) != QuotedSpans.NONE) {
            return;
        }
        Sentence before = new Sentence(tokens, frames, frame - 1);
        if (extent.hasFinite(before, before.from(), before.lastContent()) && !before.isSpan(before.lastContent())) {
            add(before, index, extent.behindDateline(before), before.lastContent(), ReportedClause.Form.MAIN);
        }
    }

    /** Returns whether a subordinate clause fills a range, which then only opens the reporting clause itself. */
    private boolean isFrontedClause(Sentence sentence, int first, int last) {
        if (!sentence.is(first, WordClass.SUBORDINATOR)
                || sentence.is(first, WordClass.ADVERB | WordClass.COORDINATOR | WordClass.PREPOSITION)) {
            return false;
        }
        for (int item = first + 1; item < last; item++) {
            if (sentence.isKind(item, Tokens.COMMA) && sentence.isFinite(item + 1)) {
                return false;
            }
        }
        return true;
    }

    private int extentStart(Sentence sentence, int before) {
        int start = extent.behindDateline(sentence);
        for (int item = start; item < before; item++) {
            if (sentence.isKind(item, Tokens.COLON) || sentence.isKind(item, Tokens.SEMICOLON)) {
                start = item + 1;
            }
        }
        return start;
    }

    /** Returns the last item of a reporting clause with the phrases behind its subject. */
    private static int clauseEnd(Sentence sentence, Report report) {
        int item = report.last();
        while (sentence.has(item + 1) && !sentence.isBreak(item + 1)) {
            item++;
        }
        return item;
    }

    // ---- volgens, aldus, naar eigen zeggen

    /** Returns whether a phrase only says through whom somebody reports: {@code liet bij monde van X weten}. */
    private boolean isInsideOther(Report phrase) {
        for (int other = firstInSentence;
                other < reports.size() && reports.get(other).frame() == phrase.frame();
                other++) {
            Report report = reports.get(other);
            if (report.verb() != null && report.anchor() < phrase.first() && phrase.last() <= report.last()) {
                return true;
            }
        }
        return false;
    }

    private void besidePhrase(Sentence sentence, int index, Report report) {
        int before = report.first() - 1;
        boolean comma = sentence.isKind(before, Tokens.COMMA) || sentence.isKind(before, Tokens.DASH);
        int leftLast = comma ? before - 1 : before;
        int leftFirst = extent.mainStart(sentence, report.first());
        int end = sentence.lastContent();
        if (sentence.isFinite(report.first())) {
            boolean statement = comma
                    && !sentence.is(leftFirst, WordClass.INTERROGATIVE | WordClass.COMPLEMENTISER)
                    && extent.hasMainVerb(sentence, leftFirst, leftLast);
            if (statement) {
                add(sentence, index, leftFirst, leftLast, ReportedClause.Form.PHRASE);
            }
            return;
        }
        int rightFirst = report.last() + 1;
        boolean commaBehind = sentence.isKind(rightFirst, Tokens.COMMA);
        if (commaBehind) {
            rightFirst++;
        }
        if (commaBehind && sentence.is(rightFirst, WordClass.RELATIVE)) {
            rightFirst = behindRelativeClause(sentence, rightFirst);
        }
        while (sentence.is(rightFirst, WordClass.TIME)
                && report.form() == Report.Form.PHRASE
                && sentence.isBreak(rightFirst + 1)) {
            rightFirst++;
        }
        boolean verbBehind = sentence.isFinite(report.last() + 1) && sentence.isKind(before, Tokens.COMMA);
        boolean subordinate =
                sentence.is(before, WordClass.SUBORDINATOR) && !sentence.is(before, WordClass.PREPOSITION);
        boolean opens = leftLast < leftFirst || verbBehind || subordinate || onlyOpeners(sentence, leftFirst, leftLast);
        if (opens) {
            end = beforeOtherReport(sentence, index, rightFirst, end);
            if (!(sentence.isSpan(rightFirst) && rightFirst == end)
                    && (extent.hasFinite(sentence, rightFirst, end) || sentence.is(rightFirst, WordClass.AUXILIARY))
                    && !sentence.isKind(rightFirst, Tokens.COLON)) {
                add(sentence, index, rightFirst, end, ReportedClause.Form.PHRASE);
            }
            return;
        }
        if (leftFirst == leftLast && sentence.isSpan(leftFirst)) {
            return;
        }
        boolean leftFinite = extent.hasFinite(sentence, leftFirst, leftLast);
        int rightLast = rightFirst <= end ? end(sentence, rightFirst, leftFinite, index) : end;
        boolean right = rightFirst <= rightLast
                && ((comma && leftFinite)
                        ? commaBehind && extent.goesOn(sentence, rightFirst)
                        : !commaBehind || !leftFinite || extent.goesOn(sentence, rightFirst));
        right |= commaBehind && leftFinite && lacksRest(sentence, leftFirst, leftLast, rightFirst, report);
        if (!leftFinite && !(right && extent.hasFinite(sentence, rightFirst, rightLast))) {
            return;
        }
        add(sentence, index, leftFirst, leftLast, ReportedClause.Form.PHRASE);
        if (right) {
            add(sentence, index, rightFirst, rightLast, ReportedClause.Form.PHRASE);
        }
    }

    /** Returns the last item before a coordinated clause in which somebody else reports, or the one given. */
    private int beforeOtherReport(Sentence sentence, int index, int from, int end) {
        for (int other = index + 1; other < reports.size() && reports.get(other).frame() == sentence.frame(); other++) {
            Report report = reports.get(other);
            boolean coordinated = report.form() == Report.Form.VERB_SECOND
                    && report.first() > from
                    && report.sourceBefore()
                    && sentence.is(report.first() - 1, WordClass.COORDINATOR);
            if (coordinated) {
                return report.first() - 2;
            }
        }
        return end;
    }

    /** Returns the item behind a relative clause that a comma and a finite verb close, or its own first item. */
    private static int behindRelativeClause(Sentence sentence, int first) {
        for (int item = first; sentence.has(item); item++) {
            if (sentence.isKind(item, Tokens.COMMA) && sentence.isFinite(item + 1)) {
                return item + 1;
            }
        }
        return first;
    }

    /** Returns whether only words such as {@code Maar} stand in a range. */
    private static boolean onlyOpeners(Sentence sentence, int first, int last) {
        for (int item = first; item <= last; item++) {
            if (!sentence.is(item, WordClass.COORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    // ---- shared

    private int subordinateEnd(Sentence sentence, int first, int index) {
        return end(sentence, first, false, index);
    }

    private int end(Sentence sentence, int first, boolean hasVerb, int index) {
        int own = reports.get(index).first();
        return extent.subordinateEnd(
                sentence,
                first,
                hasVerb,
                item -> item != own && sentence.has(item) && openings.get(item - sentence.from()));
    }

    private boolean isAnchorOfOther(Sentence sentence, int index, int item) {
        return anchors.get(item - sentence.from()) && reports.get(index).anchor() != item;
    }

    /** Returns whether a quotation stands before an item, and not a fragment at the end of the writer's own clause. */
    private boolean followsQuotation(Sentence sentence, int item) {
        if (sentence.isSpan(item - 1)) {
            return true;
        }
        int last = item - 2;
        while (sentence.isKind(last, Tokens.MARK)) {
            last--;
        }
        if (!sentence.isBreak(item - 1) || !sentence.isSpan(last)) {
            return false;
        }
        int first = extentStart(sentence, last);
        return sentence.isBreak(last - 1) || !extent.hasFinite(sentence, first, last - 1);
    }

    private void add(Sentence sentence, int report, int first, int last, ReportedClause.Form form) {
        int end = last;
        while (end >= first && sentence.isBreak(end)) {
            end--;
        }
        if (end >= first) {
            found.add(new ReportedClause(report, sentence.firstToken(first), sentence.lastToken(end), form));
        }
    }
}
