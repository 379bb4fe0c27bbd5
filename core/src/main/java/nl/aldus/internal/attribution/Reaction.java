package nl.aldus.internal.attribution;

import java.util.EnumSet;
import java.util.Set;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.Frame;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.Reports;
import org.jspecify.annotations.Nullable;

/**
 * Tells from what a body or group does, or from where it is heard, whether it is about to speak: {@code De directie reageert verbaasd} speaks, {@code De
 * gemeente knapt de straat op} is what somebody else speaks of.
 */
final class Reaction {

    /** What a weak verb of these tells is a reaction too. */
    private static final Set<Reports> FEELINGS =
            EnumSet.of(Reports.EMOTION, Reports.THINKING, Reports.CRITICISING, Reports.PRAISING);

    /** What others speak of as well as whoever does it. */
    private static final Set<Reports> ACTS = EnumSet.of(Reports.ORDERING, Reports.PERCEIVING);

    private Reaction() {}

    /** {@code Ook bij de bond is men boos. "...", klinkt het}: nobody is said to speak, but the sentence before tells where. */
    static @Nullable NounPhrase whereHeard(Scene scene, int span) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        if (!Surroundings.isReportedByNobody(scene, sentence, scene.itemOf(span))) {
            return null;
        }
        Sentence before = scene.sentence(sentence.frame() - 1);
        int item = before.is(before.from(), WordClass.ADVERB) ? before.from() + 1 : before.from();
        int index = before.isWord(item, scene.tokens().words().find("bij"))
                ? scene.mentions().beginningAt(before.token(item + 1))
                : Mentions.NONE;
        return index == Mentions.NONE ? null : scene.mentions().get(index);
    }

    /** Returns the body or group that reacts in the sentence before a span and can have said its words, or null. */
    static @Nullable NounPhrase before(Scene scene, int span) {
        for (Report report : scene.reportsIn(scene.frameOf(span) - 1)) {
            NounPhrase source = report.source();
            boolean reacts = report.form() == Report.Form.VERB_SECOND
                    && report.takes(Frame.QUOTE)
                    && (report.isAtLeast(Verb.Strength.MEDIUM) || FEELINGS.contains(report.reports()))
                    && !ACTS.contains(report.reports());
            if (reacts && source != null && isBodyOrGroup(source)) {
                return saysI(scene, span) ? null : source;
            }
        }
        return null;
    }

    private static boolean isBodyOrGroup(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.BODY
                || (phrase.kind() == NounPhrase.Kind.PERSON && phrase.is(WordClass.PLURAL));
    }

    /** Several who speak say {@code wij}. */
    private static boolean saysI(Scene scene, int span) {
        for (int token = scene.spans().first(span); token <= scene.spans().last(span); token++) {
            boolean first = scene.tokens().is(token, WordClass.FIRST_PERSON);
            if (first && !scene.tokens().is(token, WordClass.PLURAL)) {
                return true;
            }
        }
        return false;
    }
}
