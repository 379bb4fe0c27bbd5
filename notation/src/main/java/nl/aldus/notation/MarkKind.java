package nl.aldus.notation;

/** What a pair of brackets stands around. */
public enum MarkKind {
    /** {@code [...]d1}: a complete utterance of speaker 1, word for word. */
    DIRECT('[', "]d"),
    /** {@code [...]p1}: some words of speaker 1 in the writer's own sentence. */
    PARTIAL('[', "]p"),
    /** {@code [...]i1}: what speaker 1 says in the writer's words. */
    INDIRECT('[', "]i"),
    /** {@code [...]o}: between quotation marks but not speech. */
    NOT_SPEECH('[', "]o"),
    /** {@code <...>1}: the words that name speaker 1 at a quotation. */
    MENTION('<', ">"),
    /** <code>{...}</code>: the words that report; a split cue has two such pairs. */
    CUE('{', "}");

    private final char opening;
    private final String closing;

    MarkKind(char opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** Returns the bracket in front. */
    public char opening() {
        return opening;
    }

    /** Returns the bracket behind, with the letter of the kind of quotation. */
    public String closing() {
        return closing;
    }

    /** Returns whether the words are somebody's. */
    public boolean isQuotation() {
        return this == DIRECT || this == PARTIAL || this == INDIRECT;
    }

    /** Returns whether a number stands behind the brackets. */
    public boolean hasSpeaker() {
        return isQuotation() || this == MENTION;
    }
}
