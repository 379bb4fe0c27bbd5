package nl.aldus.internal.cue;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Finds the finite auxiliary of a participle or infinitive: {@code heeft ... gezegd}, {@code wil ... benadrukken}. */
final class AuxiliaryFinder {

    /** An auxiliary and its participle or infinitive stand less than this apart. */
    static final int FARTHEST = 30;

    private AuxiliaryFinder() {}

    /** Returns the auxiliary of the participle at an item, the modal verb above it if there is one, or {@link Sentence#NONE}. */
    static int ofParticiple(Sentence sentence, int item) {
        return find(sentence, item, true);
    }

    /** Returns the auxiliary of the infinitive at an item, or {@link Sentence#NONE}. */
    static int ofInfinitive(Sentence sentence, int item) {
        return find(sentence, item, false);
    }

    private static int find(Sentence sentence, int item, boolean participle) {
        long wanted = participle
                ? WordClass.PERFECT | WordClass.PASSIVE
                : WordClass.FUTURE | WordClass.HEARSAY | WordClass.MODAL;
        if (sentence.is(item + 1, wanted) && sentence.isFinite(item + 1)) {
            boolean infinitive = participle && sentence.is(item + 1, WordClass.INFINITIVE);
            int above = infinitive ? ofInfinitive(sentence, item) : Sentence.NONE; // zou gezegd hebben
            return sentence.is(above, WordClass.HEARSAY) ? above : item + 1;
        }
        for (int i = item - 1; i > item - FARTHEST && sentence.has(i); i--) {
            if (sentence.is(i, wanted) && sentence.isFinite(i)) {
                int modal =
                        sentence.is(i, WordClass.INFINITIVE) && participle ? ofInfinitive(sentence, i) : Sentence.NONE;
                return modal != Sentence.NONE ? modal : i;
            }
            if (sentence.isKind(i, Tokens.COLON)
                    || sentence.isKind(i, Tokens.SEMICOLON)
                    || sentence.is(i, WordClass.COMPLEMENTISER)) {
                return Sentence.NONE;
            }
        }
        return Sentence.NONE;
    }
}
