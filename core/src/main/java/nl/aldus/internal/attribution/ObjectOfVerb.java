package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.WordClass;

/** Tells by word order whether a fragment is what a verb reports, as its object, name or complement. */
final class ObjectOfVerb {

    private static final long REPORTING_FRAMES = Frame.NAME | Frame.VAN | Frame.OBJECT;

    private final Tokens tokens;
    private final QuotedSpans spans;
    private final int als;

    ObjectOfVerb(Scene scene) {
        this.tokens = scene.tokens();
        this.spans = scene.spans();
        this.als = tokens.words().find("als");
    }

    /** Returns whether a span is an object, name or complement of the verb of a report, in its own clause. */
    boolean isBesideVerb(Sentence sentence, int item, Report report) {
        boolean takes = report.verb() == null
                || (report.verb().frames() & REPORTING_FRAMES) != 0
                || (report.takes(Frame.QUOTE) && !isOneWord(sentence.span(item)) && !sentence.isWord(item - 1, als));
        boolean hangsOnPreposition = isOneWord(sentence.span(item))
                && sentence.is(item - 1, WordClass.DETERMINER)
                && sentence.is(item - 2, WordClass.PREPOSITION);
        if (hangsOnPreposition && report.takes(Frame.NAME)) {
            return false;
        }
        boolean inFront = item < report.anchor()
                && report.form() != Report.Form.VERB_LAST
                && sentence.has(item - 1)
                && !opensWithAs(sentence, item)
                && !isBesideAuxiliary(sentence, item, report);
        if (!takes || inFront || report.source() == null) {
            return false;
        }
        int from = Math.min(item, report.anchor());
        int to = Math.max(item, report.anchor());
        for (int i = from + 1; i < to; i++) {
            if ((sentence.isKind(i, Tokens.COMMA) && to == item && i > report.last())
                    || sentence.isKind(i, Tokens.SEMICOLON)
                    || (i != report.anchor() && sentence.isFinite(i) && i > report.last() && to == item)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Als "een ramp" omschrijft Jansen de avond}. */
    private boolean opensWithAs(Sentence sentence, int item) {
        return item - 1 == sentence.from() && sentence.isWord(item - 1, als) && sentence.isFinite(item + 1);
    }

    /** {@code heeft het plan "onhaalbaar" genoemd}, {@code als "onhaalbaar" wordt omschreven}: an auxiliary puts the verb last. */
    private static boolean isBesideAuxiliary(Sentence sentence, int item, Report report) {
        if (!sentence.is(report.anchor(), WordClass.PARTICIPLE | WordClass.INFINITIVE)) {
            return false;
        }
        if (sentence.is(item + 1, WordClass.AUXILIARY) && report.anchor() == item + 2) {
            return true;
        }
        int before = item - 1;
        while (sentence.has(before) && !sentence.isBreak(before)) {
            if (sentence.is(before, WordClass.AUXILIARY) && sentence.isFinite(before)) {
                return true;
            }
            before--;
        }
        return false;
    }

    /** {@code "Rampzalig" noemt Jansen het plan}; what somebody owns, or is new, gets a name: {@code "Zwaluw" noemt hij zijn boot}. */
    boolean isCalledSo(Sentence sentence, int item, Report report) {
        NounPhrase source = report.source();
        int object = source == null ? item : sentence.itemOf(source.last()) + 1;
        boolean known = sentence.is(object, WordClass.DEFINITE | WordClass.DEMONSTRATIVE | WordClass.PRONOUN);
        return report.takes(Frame.NAME)
                && report.anchor() == item + 1
                && known
                && !sentence.is(object, WordClass.POSSESSIVE)
                && tokens.classes(spans.first(sentence.span(item))) != 0;
    }

    /** {@code noemt zijn boot "Zwaluw"}: what somebody owns gets a name from him; {@code noemt haar altijd "Lieverd"} calls a person. */
    boolean namesOwn(Sentence sentence, int item, Report report) {
        int owned = report.last() + 1;
        int next = sentence.token(owned + 1);
        if (owned >= item - 1 || next < 0 || !sentence.is(owned, WordClass.POSSESSIVE)) {
            return false;
        }
        boolean person = sentence.is(owned, WordClass.OBJECT_PRONOUN)
                && !tokens.is(next, WordClass.NOUN)
                && tokens.lastChar(next) != 'e';
        return !person;
    }

    private boolean isOneWord(int span) {
        int words = 0;
        for (int token = spans.first(span); token <= spans.last(span) && words < 2; token++) {
            words += tokens.isWord(token) || tokens.isKind(token, Tokens.NUMBER) ? 1 : 0;
        }
        return words < 2;
    }
}
