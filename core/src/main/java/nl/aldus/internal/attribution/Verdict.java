package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a rule decided about a passage: the report that it belongs to, or else the phrase that names its speaker, or else
 * the span whose speaker it shares. Immutable.
 *
 * @param rule the name of the rule
 * @param report the report, or null
 * @param phrase the phrase, or null
 * @param beside whether the phrase stands at the passage itself, tied to it by a colon or dash
 * @param sameAs the span, or -1
 * @param goesOn the span that this one goes on, as a part of the same utterance, or -1
 */
public record Verdict(
        String rule, @Nullable Report report, @Nullable NounPhrase phrase, boolean beside, int sameAs, int goesOn) {

    /** Returns the verdict of a rule that ties a passage to a report. */
    public static Verdict of(String rule, Report report) {
        return new Verdict(rule, report, null, true, -1, -1);
    }

    /** Returns the verdict of a rule that takes a phrase of the text around for the speaker. */
    public static Verdict of(String rule, NounPhrase phrase) {
        return new Verdict(rule, null, phrase, false, -1, -1);
    }

    static Verdict beside(String rule, NounPhrase phrase) {
        return new Verdict(rule, null, phrase, true, -1, -1);
    }

    /** Returns the verdict of a rule that takes the speaker of another span. */
    public static Verdict sameAs(String rule, int span) {
        return new Verdict(rule, null, null, false, span, -1);
    }

    static Verdict goesOn(String rule, int span) {
        return new Verdict(rule, null, null, false, span, span);
    }

    /** Returns the phrase that names the speaker, or null if the report lacks one or the speaker is another span's. */
    public @Nullable NounPhrase source() {
        return report == null ? phrase : report.source();
    }

    /** Returns the same verdict, its speaker taken from another span. */
    Verdict withSameAs(int span) {
        return new Verdict(rule, report, phrase, beside, span, goesOn);
    }
}
