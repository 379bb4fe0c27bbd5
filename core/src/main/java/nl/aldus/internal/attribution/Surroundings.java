package nl.aldus.internal.attribution;

import java.util.function.Predicate;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.ReportedWords;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** What several rules ask about the place of a span in its sentence. */
final class Surroundings {

    /** A sentence has more tokens than this. */
    private static final int SHORTEST_SENTENCE = 4;

    /** What stands above a text, such as its headline, has at most so many sentences. */
    private static final int HEADLINES = 3;

    /** A dateline has at most so many words. */
    private static final int LONGEST_DATELINE = 6;

    /** A full name is looked for among so many mentions before a surname. */
    private static final int FARTHEST_NAME = 60;

    /** A remark in parentheses between two quotations has at most so many words. */
    private static final int LONGEST_REMARK = 6;

    private Surroundings() {}

    /** Returns whether nothing of a clause stands before a span that it could be a part of. */
    static boolean standsFree(Sentence sentence, int item) {
        int before = item - 1;
        if (sentence.isKind(before, Tokens.DASH) && isDateline(sentence, before)) {
            return true;
        }
        while (sentence.isKind(before, Tokens.DASH) || sentence.isKind(before, Tokens.OPEN)) {
            before--;
        }
        before = beforeRemark(sentence, before);
        if (!sentence.has(before) || sentence.isBreak(before) || sentence.isSpan(before)) {
            return true;
        }
        return sentence.is(before, WordClass.COORDINATOR) && before == sentence.from();
    }

    /** Returns the item before a remark in parentheses that ends at an item ({@code "Nee." (lacht) "Nooit."}), or the item itself. */
    private static int beforeRemark(Sentence sentence, int last) {
        int open = last;
        while (sentence.isKind(last, Tokens.CLOSE)
                && last - open < LONGEST_REMARK
                && sentence.has(open)
                && !sentence.isKind(open, Tokens.OPEN)) {
            open--;
        }
        return sentence.isKind(open, Tokens.OPEN) ? open - 1 : last;
    }

    /** {@code ALMELO -}, {@code Den Haag (ANP) -}: a few words with a capital and no verb. */
    private static boolean isDateline(Sentence sentence, int dash) {
        if (dash - sentence.from() > LONGEST_DATELINE || !sentence.isCapitalised(sentence.from())) {
            return false;
        }
        for (int item = sentence.from(); item < dash; item++) {
            if (sentence.isFinite(item) || sentence.is(item, WordClass.DETERMINER)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether a span goes on with the writer's own clause behind a comma, as a part of his sentence: {@code Jansen wil
     * best helpen, "maar niet vandaag"}. A span in front of it would make it the second part of an utterance.
     */
    static boolean goesOnClause(Scene scene, Sentence sentence, int item) {
        return sentence.isKind(item - 1, Tokens.COMMA)
                && sentence.has(item - 2)
                && spanBefore(sentence, item) == QuotedSpans.NONE
                && !scene.tokens().isCapitalised(scene.spans().first(sentence.span(item)));
    }

    /** Returns whether the words between the marks have a finite verb, which no capital makes a name, or end like a sentence. */
    static boolean isUtterance(Scene scene, int span) {
        Tokens tokens = scene.tokens();
        if (endsLikeSentence(scene, span)) {
            return true;
        }
        int first = scene.spans().first(span);
        for (int token = first; token <= scene.spans().last(span); token++) {
            boolean title = token > first && tokens.isCapitalised(token) && !tokens.isAllCapitals(token);
            if (!title
                    && tokens.is(token, WordClass.FINITE)
                    && !tokens.is(token, WordClass.NOUN | WordClass.ADJECTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the words between the marks end with the sign of a sentence, or the comma in its place. */
    static boolean endsLikeSentence(Scene scene, int span) {
        byte end = scene.tokens().kind(scene.spans().lastSaid(span));
        return end == Tokens.STOP || end == Tokens.ELLIPSIS || end == Tokens.COMMA;
    }

    /** Returns whether the words between the marks make a sentence of their own: a capital, a finite verb, some length. */
    static boolean isSentence(Scene scene, int span) {
        Tokens tokens = scene.tokens();
        int first = scene.spans().first(span);
        int last = scene.spans().last(span);
        boolean finite = false;
        for (int token = first; token <= last && !finite; token++) {
            finite = tokens.is(token, WordClass.FINITE) && !tokens.is(token, WordClass.NOUN | WordClass.ADJECTIVE);
        }
        return finite && tokens.isCapitalised(first) && last - first >= SHORTEST_SENTENCE;
    }

    /** Returns the first item behind a span, a comma, semicolon, dash or stray stop between them left out. */
    static int behind(Sentence sentence, int item) {
        int next = item + 1;
        boolean sign = sentence.isKind(next, Tokens.COMMA)
                || sentence.isKind(next, Tokens.SEMICOLON)
                || sentence.isKind(next, Tokens.DASH)
                || sentence.isKind(next, Tokens.MARK)
                || (sentence.isKind(next, Tokens.STOP) && sentence.has(next + 1));
        if (!sign) {
            return next;
        }
        return sentence.isKind(next + 1, Tokens.COMMA) ? next + 2 : next + 1;
    }

    /** {@code heet het gebouw "..."}: without a comma, what is called so; {@code heet het bij de politie} reports. */
    static boolean isName(Scene scene, Sentence sentence, Report report) {
        NounPhrase source = report.source();
        return report.verb() != null
                && report.verb().lemma().equals("heten")
                && !sentence.isKind(report.first() - 1, Tokens.COMMA)
                && source != null
                && !(sentence.isWord(report.anchor() + 1, scene.tokens().words().find("het"))
                        && sentence.itemOf(source.first()) > report.anchor() + 1);
    }

    /** Returns whether a clause such as {@code klinkt het} or {@code kreeg ze te horen} reports a quotation and names no speaker. */
    static boolean isReportedByNobody(Scene scene, Sentence sentence, int item) {
        Report report = reportAt(scene, sentence.frame(), behind(sentence, item));
        return report != null
                && report.source() == null
                && (report.reports() == Reports.PERCEIVING
                        || sentence.isWord(
                                report.anchor() + 1, scene.tokens().words().find("het")));
    }

    /** Returns the report in a sentence whose clause begins at an item, or null. */
    static @Nullable Report reportAt(Scene scene, int frame, int first) {
        for (Report report : scene.reportsIn(frame)) {
            if (report.first() == first) {
                return report;
            }
        }
        return null;
    }

    /** Returns the phrase between a comma or dash and an item, the person who is to speak: {@code ..., trainer Jansen: "..."}. */
    static @Nullable NounPhrase between(Scene scene, Sentence sentence, int end) {
        int index = scene.mentions().covering(sentence.token(end - 1));
        if (index == Mentions.NONE) {
            return null;
        }
        NounPhrase phrase = scene.mentions().get(index);
        int before = sentence.itemOf(phrase.first()) - 1;
        boolean alone = phrase.last() == sentence.token(end - 1) && sentence.has(before) && sentence.isBreak(before);
        return alone && phrase.kind() == NounPhrase.Kind.PERSON_NAME ? phrase : null;
    }

    /** Returns the first phrase before an item that can be the subject of its sentence, or null. */
    static @Nullable NounPhrase subject(Scene scene, Sentence sentence, int before) {
        return first(scene, sentence, before, phrase -> phrase.kind() != NounPhrase.Kind.PLACE_NAME);
    }

    /** Returns the first phrase of a sentence that can be its subject and means somebody in particular, or null. */
    static @Nullable NounPhrase protagonist(Scene scene, Sentence sentence) {
        NounPhrase source = reportedSource(scene, sentence.frame());
        return source != null ? source : first(scene, sentence, sentence.to(), phrase -> isSomebody(scene, phrase));
    }

    /** Returns who the last words reported in a frame are of, what they tell of others left out, or null. */
    static @Nullable NounPhrase reportedSource(Scene scene, int frame) {
        NounPhrase source = null;
        Report last = null;
        for (int index = scene.firstReport(frame); index < scene.firstReport(frame + 1); index++) {
            Report report = scene.reports().get(index);
            NounPhrase found = report.source();
            if ((last == null || !isInside(report, last)) && scene.reportedFrom(index) != ReportedWords.NONE) {
                last = report;
                source = found == null || found.kind() == NounPhrase.Kind.DOCUMENT ? source : found;
            }
        }
        return source;
    }

    /** {@code Jansen zegt dat zij had gevraagd of}, {@code Volgens Jansen vroeg zij of}: somebody tells what somebody else said. */
    private static boolean isInside(Report report, Report before) {
        return report.form() == Report.Form.VERB_LAST
                || (before.form() == Report.Form.PHRASE && !report.sourceBefore());
    }

    /** {@code Haar vader was kassier}: a sentence about a relative without a name is still about whose relative he is. */
    private static boolean isSomebody(Scene scene, NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON_NAME, BODY_NAME, NAME -> true;
            case PRONOUN -> !phrase.is(WordClass.FIRST_PERSON | WordClass.SECOND_PERSON);
            case PERSON ->
                scene.tokens().is(phrase.first(), WordClass.DETERMINER & ~WordClass.POSSESSIVE)
                        && !phrase.is(WordClass.PLURAL);
            default -> false;
        };
    }

    /** Returns the last name of a person in a sentence, wherever it stands, or null. */
    static @Nullable NounPhrase personNamed(Scene scene, Sentence sentence) {
        Mentions mentions = scene.mentions();
        for (int item = sentence.to() - 1; item >= sentence.from(); item--) {
            int index = mentions.beginningAt(sentence.token(item));
            if (index != Mentions.NONE && isPersonNamed(scene, index)) {
                return mentions.get(index);
            }
        }
        return null;
    }

    /** Returns whether a mention is the name of a person, or a surname that a person has in the text before. */
    private static boolean isPersonNamed(Scene scene, int index) {
        NounPhrase phrase = scene.mentions().get(index);
        boolean single = phrase.kind() == NounPhrase.Kind.NAME && phrase.nameFirst() == phrase.nameLast();
        for (int earlier = index - 1; single && earlier >= Math.max(0, index - FARTHEST_NAME); earlier--) {
            NounPhrase other = scene.mentions().get(earlier);
            if (other.kind() == NounPhrase.Kind.PERSON_NAME
                    && other.nameLast() > other.nameFirst()
                    && scene.tokens().same(other.nameLast(), phrase.nameLast())) {
                return true;
            }
        }
        return phrase.kind() == NounPhrase.Kind.PERSON_NAME;
    }

    private static @Nullable NounPhrase first(
            Scene scene, Sentence sentence, int before, Predicate<NounPhrase> wanted) {
        Mentions mentions = scene.mentions();
        if (opensWithDemonstrative(scene, sentence)) {
            NounPhrase last = mentions.parser().demonstrative(sentence.token(sentence.from()));
            return wanted.test(last) ? last : null;
        }
        for (int item = sentence.from(); item < before; item++) {
            int index = mentions.beginningAt(sentence.token(item));
            if (index == Mentions.NONE) {
                continue;
            }
            NounPhrase phrase = mentions.get(index);
            boolean complement = isComplement(scene, sentence, item);
            boolean object = phrase.is(WordClass.OBJECT_PRONOUN) && !phrase.is(WordClass.SUBJECT_PRONOUN);
            if (!complement && !object && phrase.kind() != NounPhrase.Kind.DOCUMENT && wanted.test(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** {@code Die bleef kalm}: whoever was named last; with a plural verb it may be anything. */
    private static boolean opensWithDemonstrative(Scene scene, Sentence sentence) {
        int first = sentence.from();
        return sentence.is(first, WordClass.DEMONSTRATIVE)
                && !sentence.is(first, WordClass.NEUTER)
                && sentence.isFinite(first + 1)
                && scene.tokens().lastChar(sentence.token(first + 1)) != 'n';
    }

    /** Returns whether a phrase hangs on a preposition or on {@code als}, so that it is no subject. */
    private static boolean isComplement(Scene scene, Sentence sentence, int item) {
        return sentence.is(item - 1, WordClass.PREPOSITION)
                || sentence.isWord(item - 1, scene.tokens().words().find("als"))
                || sentence.isWord(item - 1, scene.tokens().words().find("zoals"));
    }

    /** Returns whether a paragraph is nothing but one quotation without end punctuation: a heading. */
    static boolean isHeading(Scene scene, int span) {
        return scene.tokens().paragraphBefore(scene.spans().outerFirst(span)) && endsHeading(scene, span);
    }

    /** Returns whether a quotation ends a headline of the text: {@code Brug dicht: "Blijf weg"}, {@code Muntje kwijt? "Weg is weg"}. */
    static boolean endsHeadline(Scene scene, int span) {
        return scene.frameOf(span) < HEADLINES && endsHeading(scene, span);
    }

    private static boolean endsHeading(Scene scene, int span) {
        byte end = scene.tokens().kind(scene.spans().last(span));
        return scene.frames().level(scene.frameOf(span)) == QuotedSpans.NONE
                && scene.tokens().paragraphBefore(scene.spans().outerLast(span) + 1)
                && end != Tokens.STOP
                && end != Tokens.ELLIPSIS;
    }

    /** Returns the nearest span before an item that the sentence holds, or {@link QuotedSpans#NONE}. */
    static int spanBefore(Sentence sentence, int item) {
        for (int i = item - 1; sentence.has(i); i--) {
            if (sentence.isSpan(i)) {
                return sentence.span(i);
            }
        }
        return QuotedSpans.NONE;
    }

    /** Returns the nearest span before an item that the sentence holds and that is speech, or {@link QuotedSpans#NONE}. */
    static int speechBefore(Sentence sentence, int item, Speech speech) {
        for (int i = item - 1; sentence.has(i); i--) {
            if (sentence.isSpan(i) && speech.kind(sentence.span(i)) != null) {
                return sentence.span(i);
            }
        }
        return QuotedSpans.NONE;
    }
}
