package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.Verb;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/**
 * A place where the writer says that somebody says something: cue, source and extent, as items of one frame. What is
 * reported is found later. Immutable.
 *
 * @param frame the frame it stands in
 * @param form its construction
 * @param first the first item of the reporting clause
 * @param last the last item of the reporting clause
 * @param anchor the item of the verb or of the first word of the phrase
 * @param cue the token ranges of the cue, first and last in turn
 * @param lemma the dictionary form of the cue
 * @param reports what it reports
 * @param verb the reporting verb, or null for a phrase, a colon or a verb that is not in the list
 * @param source who speaks, or null if the clause does not say
 * @param also the other sources joined to it, in text order
 * @param sourceBefore whether the source stands before the anchor
 */
public record Report(
        int frame,
        Form form,
        int first,
        int last,
        int anchor,
        Cues cue,
        String lemma,
        Reports reports,
        @Nullable Verb verb,
        @Nullable NounPhrase source,
        List<NounPhrase> also,
        boolean sourceBefore) {

    /** The construction. */
    public enum Form {
        /** The verb comes first, its subject behind it: {@code zei Jansen}. */
        VERB_FIRST,
        /** The subject or something else comes first: {@code Jansen zei}, {@code Gisteren zei Jansen}. */
        VERB_SECOND,
        /** The verb stands at the end of a subordinate clause: {@code nadat Jansen had gezegd}. */
        VERB_LAST,
        /** The source follows a phrase: {@code volgens Jansen}, {@code aldus Jansen}. */
        PHRASE,
        /** A noun that reports, with its source and a clause: {@code de waarschuwing van Jansen dat}. */
        NOUN,
        /** A name and a colon: {@code Jansen: we gaan door}. */
        COLON,
        /** The source is the subject of the clause in which a phrase stands: {@code naar eigen zeggen}. */
        OWN_WORDS
    }

    /** Returns the report of a listed verb, which takes its separable part in. */
    static Report ofVerb(
            Sentence sentence,
            Form form,
            VerbReader.InPlace verb,
            @Nullable NounPhrase source,
            List<NounPhrase> also,
            boolean sourceBefore,
            int first,
            int last) {
        int token = sentence.token(verb.item());
        return new Report(
                sentence.frame(),
                form,
                Math.min(first, verb.item()),
                Math.max(last, verb.particleLast()),
                verb.item(),
                Cues.of(token, token, sentence.token(verb.particleFirst()), sentence.token(verb.particleLast())),
                verb.verb().lemma(),
                verb.verb().reports(),
                verb.verb(),
                source,
                also,
                sourceBefore);
    }

    /** Returns the report of a listed verb with its subject. */
    static Report ofVerb(Sentence sentence, Form form, VerbReader.InPlace verb, Subject subject, int first, int last) {
        return ofVerb(sentence, form, verb, subject.phrase(), subject.also(), subject.before(), first, last);
    }

    /** Returns the report of a cue that is no listed verb and opens it; {@code cueLast} is the last item of the cue. */
    static Report ofCue(
            Sentence sentence,
            Form form,
            int first,
            int cueLast,
            int last,
            String lemma,
            @Nullable NounPhrase source,
            List<NounPhrase> also,
            boolean sourceBefore) {
        return new Report(
                sentence.frame(),
                form,
                first,
                last,
                first,
                Cues.of(sentence.token(first), sentence.token(cueLast)),
                lemma,
                Reports.SAYING,
                null,
                source,
                also,
                sourceBefore);
    }

    /** Returns the same report with a cue of two parts. */
    Report withCue(Cues both) {
        return new Report(frame, form, first, last, anchor, both, lemma, reports, verb, source, also, sourceBefore);
    }

    /** Returns the same report of somebody else. */
    Report withSource(@Nullable NounPhrase speaker) {
        return new Report(frame, form, first, last, anchor, cue, lemma, reports, verb, speaker, also, sourceBefore);
    }

    /** Returns the last token of those who speak, or -1 if the clause names nobody. */
    public int lastOfSources() {
        return source == null ? -1 : JointPhrases.last(source, also);
    }

    /** The place tells most reports of a text apart. */
    @Override
    public int hashCode() {
        return 31 * frame + anchor;
    }

    /** Returns whether the verb takes a construction; a phrase or unlisted verb takes none. */
    public boolean takes(int frameBit) {
        return verb != null && verb.takes(frameBit);
    }

    /** Returns whether the verb is at least this strong. */
    public boolean isAtLeast(Verb.Strength strength) {
        return verb != null && verb.strength().compareTo(strength) >= 0;
    }
}
