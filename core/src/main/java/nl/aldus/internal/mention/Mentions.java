package nl.aldus.internal.mention;

import java.util.List;

/** The noun phrases of a text that can speak, in text order, none overlapping. Immutable. */
public final class Mentions {

    /** Where there is no mention. */
    public static final int NONE = -1;

    private final List<NounPhrase> phrases;
    private final List<NounPhrase> all;
    private final NounPhraseParser parser;
    private final int[] at;

    Mentions(List<NounPhrase> phrases, List<NounPhrase> all, NounPhraseParser parser, int tokenCount) {
        this.phrases = phrases;
        this.all = all;
        this.parser = parser;
        at = new int[tokenCount];
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            for (int token = phrase.first(); token <= phrase.last(); token++) {
                at[token] = i + 1;
            }
        }
    }

    /** Returns the parser that read them, for phrases that are no mentions. */
    public NounPhraseParser parser() {
        return parser;
    }

    /** Returns the number of mentions. */
    public int count() {
        return phrases.size();
    }

    /** Returns a mention. */
    public NounPhrase get(int index) {
        return phrases.get(index);
    }

    /**
     * Returns the mentions and the phrases inside them, which cannot speak where they stand but may elsewhere, a mention
     * before those inside it. Not to be changed.
     */
    public List<NounPhrase> all() {
        return all;
    }

    /** Returns the index of the mention that a token is part of, or {@link #NONE}. */
    public int covering(int token) {
        return token < 0 || token >= at.length ? NONE : at[token] - 1;
    }

    /** Returns the index of the mention that begins with a token, or {@link #NONE}. */
    public int beginningAt(int token) {
        int index = covering(token);
        return index != NONE && phrases.get(index).first() == token ? index : NONE;
    }
}
