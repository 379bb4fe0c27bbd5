package nl.aldus.internal.attribution;

import nl.aldus.internal.cue.Report;
import nl.aldus.internal.cue.Sentence;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Verb;
import nl.aldus.internal.words.WordClass;

/**
 * Tells what is written on a thing from what somebody says: the clause in front of the words brings up a board, banner or
 * sticker ({@code Aan het hek hing een bord: "Hier waakt Bello"}), or they stand beside it ({@code Zijn spandoek, "Weg ermee",}).
 */
final class TextOnThing {

    /** The thing stands at most so far before the colon. */
    private static final int FARTHEST = 12;

    private TextOnThing() {}

    /** Returns whether a span is the text on a thing. */
    static boolean is(Scene scene, int span) {
        Sentence sentence = scene.sentence(scene.frameOf(span));
        int item = scene.itemOf(span);
        if (standsOnThing(scene, sentence, item)) {
            return true;
        }
        if (sentence.isKind(item - 1, Tokens.COMMA)) {
            return sentence.is(item - 2, WordClass.SIGN)
                    && sentence.isKind(item + 1, Tokens.COMMA)
                    && Surroundings.reportAt(scene, sentence.frame(), item + 2) == null;
        }
        return sentence.isKind(item - 1, Tokens.COLON)
                && bringsUpThing(sentence, item - 1)
                && !isSaid(scene, sentence, item);
    }

    /** {@code "Weg ermee", stond op de borden}. */
    private static boolean standsOnThing(Scene scene, Sentence sentence, int item) {
        Report report = Surroundings.reportAt(scene, sentence.frame(), Surroundings.behind(sentence, item));
        NounPhrase source = report == null ? null : report.source();
        return report != null
                && report.form() == Report.Form.PHRASE
                && source != null
                && scene.tokens().is(source.head(), WordClass.SIGN);
    }

    /** What is known already is spoken of: {@code Ze wijst naar het bord: "Dat moet weg."} */
    private static boolean bringsUpThing(Sentence sentence, int colon) {
        for (int item = colon - 1; item >= colon - FARTHEST && sentence.has(item); item--) {
            boolean thing = sentence.is(item, WordClass.SIGN);
            if (thing && (sentence.isIndefinite(item) || item == sentence.from())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(Scene scene, Sentence sentence, int item) {
        for (Report report : scene.reportsIn(sentence.frame())) {
            NounPhrase source = report.source();
            if (report.anchor() < item
                    && source != null
                    && source.kind() != NounPhrase.Kind.DOCUMENT
                    && report.isAtLeast(Verb.Strength.STRONG)) {
                return true;
            }
        }
        return false;
    }
}
