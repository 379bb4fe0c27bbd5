package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Reading;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/** Tells from whom somebody hears something: {@code hoorde van de bank dat}; {@code kregen van de directie te horen dat}. */
final class HeardReports {

    /** Who is heard stands less than this behind the beginning of the clause. */
    private static final int FARTHEST = 20;

    private final Tokens tokens;
    private final VerbReader verbs;
    private final Mentions mentions;
    private final int van;

    HeardReports(Tokens tokens, Mentions mentions, VerbReader verbs) {
        this.tokens = tokens;
        this.verbs = verbs;
        this.mentions = mentions;
        this.van = tokens.words().find("van");
    }

    /** Returns the report whose verb stands at an item, or null if no source stands beside it or no clause behind. */
    @Nullable
    Report at(Sentence sentence, int item) {
        VerbReader.InPlace verb =
                mayHear(sentence.token(item)) ? verbs.read(sentence, item, Reading.FINITE | Reading.PARTICIPLE) : null;
        if (verb == null || verb.verb().reports() != Reports.PERCEIVING) {
            return null;
        }
        int first = verb.particleFirst() >= 0 ? verb.particleFirst() : item;
        int last = Math.max(item, verb.particleLast());
        NounPhrase behind =
                sentence.isWord(last + 1, van) ? Subject.mentionAt(mentions, sentence.token(last + 2)) : null;
        NounPhrase source = behind != null ? behind : sourceBefore(sentence, first - 1);
        int end = behind != null ? sentence.itemOf(behind.last()) : last;
        if (source == null || !sentence.opensReported(end + 1)) {
            return null;
        }
        Cues cue = Cues.of(
                sentence.token(item),
                sentence.token(item),
                sentence.token(verb.particleFirst()),
                sentence.token(verb.particleLast()));
        String lemma = verb.verb().lemma();
        return Report.ofCue(sentence, Report.Form.NOUN, item, item, end, lemma, source, List.of(), behind == null)
                .withCue(cue);
    }

    /** Returns whether a word is a form of such a verb, which few are, so that the others are not read in their place. */
    private boolean mayHear(int token) {
        if (!tokens.is(token, WordClass.REPORTING)) {
            return false;
        }
        for (int reading : tokens.words().readings(tokens.id(token))) {
            if (tokens.words().verb(Reading.verb(reading)).reports() == Reports.PERCEIVING) {
                return true;
            }
        }
        return false;
    }

    /** Returns a report of who is heard; one without source where somebody gets to hear something, and the text names nobody. */
    Report lookThrough(Sentence sentence, Report report) {
        if (report.verb() == null || report.reports() != Reports.PERCEIVING || report.source() == null) {
            return report;
        }
        boolean told = !report.verb().takes(Frame.QUOTE); // kreeg ze te horen: its subject says nothing
        for (int item = report.first(); item < report.first() + FARTHEST && sentence.token(item) >= 0; item++) {
            NounPhrase heard = sentence.isWord(item, van) && sentence.token(item + 1) >= 0
                    ? mentions.parser().subjectAt(sentence.token(item + 1))
                    : null;
            if (heard != null && canSpeak(heard)) {
                return report.withSource(heard);
            }
            if (item > report.anchor() && (sentence.isBreak(item) || sentence.is(item, WordClass.COMPLEMENTISER))) {
                break;
            }
        }
        return told ? report.withSource(null) : report;
    }

    private static boolean canSpeak(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON_NAME, BODY_NAME, NAME, PERSON, BODY, PRONOUN -> true;
            default -> false;
        };
    }

    private @Nullable NounPhrase sourceBefore(Sentence sentence, int last) {
        int index = mentions.covering(sentence.token(last));
        NounPhrase phrase = index == Mentions.NONE ? null : mentions.get(index);
        boolean stands = phrase != null
                && phrase.last() == sentence.token(last)
                && sentence.isWord(sentence.itemOf(phrase.first()) - 1, van);
        return stands ? phrase : null;
    }
}
