package nl.aldus.internal.mention;

import java.util.List;

/** The noun phrases of a text that can speak, in text order, none overlapping. Immutable. */
public final class Mentions {

    /** Where there is no mention. */
    public static final int NONE = -1;

    private final List<NounPhrase> phrases;
    private final List<NounPhrase> inner;
    private final NounPhraseParser parser;
    private final int[] at;

    Mentions(List<NounPhrase> phrases, List<NounPhrase> inner, NounPhraseParser parser, int tokenCount) {
        this.phrases = List.copyOf(phrases);
        this.inner = List.copyOf(inner);
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

    /** Returns the phrases inside the mentions, which cannot speak where they stand but may elsewhere. */
    public List<NounPhrase> inner() {
        return inner;
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
