package nl.aldus.internal.entity;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Tells holders of one role apart: {@code de vorige trainer}, {@code de trainer van Ajax}. */
final class Holders {

    private static final int NONE = -1;

    /** So many of the latest phrases for somebody are read for what he is of. */
    private static final int MOST_PHRASES = 6;

    private final Tokens tokens;

    Holders(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether a word in a phrase tells its holder from another: {@code de andere agent}, {@code de vorige trainer}. */
    boolean isAnother(NounPhrase phrase) {
        int noun = phrase.role() >= 0 ? phrase.role() : phrase.head();
        for (int token = phrase.first(); token < noun; token++) {
            if (tokens.is(token, WordClass.OTHER_HOLDER) && tokens.is(token, WordClass.ADJECTIVE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a phrase tells that its holder is of something else than somebody is. */
    boolean isOfAnother(Entity entity, NounPhrase phrase) {
        List<NounPhrase> known = entity.phrases();
        int owner = owner(phrase);
        int last = owner == NONE ? known.size() : Math.max(0, known.size() - MOST_PHRASES);
        for (int i = known.size() - 1; i >= last; i--) {
            int other = owner(known.get(i));
            if (other != NONE) {
                return tokens.isCapitalised(owner) == tokens.isCapitalised(other) && !tokens.same(owner, other);
            }
        }
        return false;
    }

    /** Returns the last word of what a holder is of: {@code Defensie} in {@code minister van Defensie Jansen}. */
    private int owner(NounPhrase phrase) {
        if (!phrase.isNamed()) {
            return phrase.last() > phrase.head() ? phrase.last() : NONE;
        }
        boolean inside = phrase.role() >= 0
                && phrase.nameFirst() > phrase.role() + 2
                && tokens.is(phrase.role() + 1, WordClass.PREPOSITION);
        if (inside) {
            return phrase.nameFirst() - 1;
        }
        return phrase.last() > Math.max(phrase.role(), phrase.nameLast()) ? phrase.last() : NONE;
    }
}
