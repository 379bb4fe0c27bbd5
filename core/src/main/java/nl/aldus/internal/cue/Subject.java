package nl.aldus.internal.cue;

import java.util.List;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a clause, with the items it takes. Immutable.
 *
 * @param phrase who or what it is
 * @param also the other parts of a joint one, as in {@code Jan en Piet}
 * @param before whether it stands before its verb
 * @param firstItem the first item
 * @param lastItem the last item
 */
record Subject(NounPhrase phrase, List<NounPhrase> also, boolean before, int firstItem, int lastItem) {

    /** Creates a subject of one phrase. */
    Subject(NounPhrase phrase, boolean before, int firstItem, int lastItem) {
        this(phrase, List.of(), before, firstItem, lastItem);
    }

    /** Returns the mention that begins with a token, or null. */
    static @Nullable NounPhrase mentionAt(Mentions mentions, int token) {
        int index = mentions.beginningAt(token);
        return index == Mentions.NONE ? null : mentions.get(index);
    }

    /** Returns whether a preposition stands before a phrase, so that it is no subject. */
    static boolean isComplement(Sentence sentence, int first) {
        return sentence.is(first - 1, WordClass.PREPOSITION);
    }
}
