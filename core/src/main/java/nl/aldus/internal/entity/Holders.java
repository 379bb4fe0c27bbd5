package nl.aldus.internal.entity;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;
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

    /** Returns whether a phrase tells that its holder is of something or somewhere else than somebody is. */
    boolean isOfAnother(Entity entity, NounPhrase phrase) {
        return differs(entity, owner(phrase), this::owner) || differs(entity, origin(phrase), this::origin);
    }

    /** Returns whether the latest phrase that says the same sort of thing of somebody says it with another word. */
    private boolean differs(Entity entity, int word, ToIntFunction<NounPhrase> wordOf) {
        List<NounPhrase> known = entity.phrases();
        int last = word == NONE ? known.size() : Math.max(0, known.size() - MOST_PHRASES);
        for (int i = known.size() - 1; i >= last; i--) {
            int other = wordOf.applyAsInt(known.get(i));
            if (other != NONE) {
                return tokens.isCapitalised(word) == tokens.isCapitalised(other) && !isSame(word, other);
            }
        }
        return false;
    }

    /** Returns whether two words are the same but for the ending of an adjective: {@code Frans}, {@code Franse}. */
    private boolean isSame(int one, int other) {
        char[] text = tokens.text().chars();
        int start = tokens.start(one);
        int otherStart = tokens.start(other);
        int length = Math.min(tokens.end(one) - start, tokens.end(other) - otherStart);
        boolean ending = tokens.lastChar(one) == 'e' || tokens.lastChar(other) == 'e';
        return tokens.same(one, other)
                || (ending && Fold.same(text, start, start + length, otherStart, otherStart + length));
    }

    /** Returns the adjective with a capital in front of a role: {@code de Franse president}, {@code de Gentse burgemeester}. */
    private int origin(NounPhrase phrase) {
        int noun = phrase.role() >= 0 ? phrase.role() : phrase.head();
        for (int token = noun - 1; token >= phrase.first(); token--) {
            boolean inside = token > phrase.first() && tokens.isCapitalised(token);
            if (tokens.is(token, WordClass.COUNTRY_ADJECTIVE) || inside) {
                return token;
            }
        }
        return NONE;
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
