package nl.aldus.internal.marks;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.MarkTable;

/**
 * The glyphs of a text that may be quotation marks, in order, and what each could be where it stands: an opening mark
 * leans on the word behind it, a closing mark on what stands before it, an apostrophe or a measure on both or on
 * neither. A mark is given by its number. Immutable.
 */
final class MarksInText {

    private final Tokens tokens;
    private final MarkTable glyphs;
    private final int[] markTokens;
    private final int paragraphs;
    /** Whether nothing that a closing mark would lean on stands right before the mark. */
    private final boolean[] loose;
    /** Whether something that an opening mark would lean on stands right behind the mark. */
    private final boolean[] tight;
    /** Whether a paragraph begins with the mark or between it and the one before. */
    private final boolean[] startsParagraph;
    /** Whether a single mark that looks like a closing one follows in the same paragraph. */
    private final boolean[] singleCloseBehind;

    private MarksInText(Tokens tokens, int count, int paragraphs) {
        this.tokens = tokens;
        this.glyphs = tokens.words().marks();
        this.paragraphs = paragraphs;
        markTokens = new int[count];
        loose = new boolean[count];
        tight = new boolean[count];
        startsParagraph = new boolean[count];
        singleCloseBehind = new boolean[count];
    }

    /** Returns the marks of a text; linear in the number of tokens. */
    static MarksInText of(Tokens tokens) {
        int count = 0;
        int paragraphs = 0;
        for (int i = 0; i < tokens.count(); i++) {
            count += tokens.isKind(i, Tokens.MARK) ? 1 : 0;
            paragraphs += tokens.paragraphBefore(i) ? 1 : 0;
        }
        MarksInText marks = new MarksInText(tokens, count, paragraphs);
        marks.read();
        return marks;
    }

    private void read() {
        int mark = 0;
        boolean paragraph = false;
        for (int i = 0; i < tokens.count(); i++) {
            paragraph |= tokens.paragraphBefore(i);
            if (tokens.isKind(i, Tokens.MARK)) {
                markTokens[mark] = i;
                startsParagraph[mark] = paragraph;
                loose[mark] = looseBefore(mark);
                mark++;
                paragraph = false;
            }
        }
        for (int i = count() - 1; i >= 0; i--) {
            tight[i] = tightAfter(i);
            if (i + 1 < count() && !startsParagraph[i + 1]) {
                boolean closes = isSingle(i + 1) && looksClose(i + 1);
                singleCloseBehind[i] = closes || singleCloseBehind[i + 1];
            }
        }
    }

    /** Returns the number of marks. */
    int count() {
        return markTokens.length;
    }

    /** Returns the number of paragraphs in the text. */
    int paragraphs() {
        return paragraphs;
    }

    /** Returns the token of a mark. */
    int token(int mark) {
        return markTokens[mark];
    }

    /** Returns whether a mark is the first of its paragraph. */
    boolean startsParagraph(int mark) {
        return startsParagraph[mark];
    }

    /** Returns whether a mark stands as an opening one does. */
    boolean looksOpen(int mark) {
        return loose[mark] && tight[mark];
    }

    /** Returns whether a mark stands as a closing one does. */
    boolean looksClose(int mark) {
        return !loose[mark] && !tight[mark];
    }

    /** Returns whether a mark may open a quotation; a single one must not be an apostrophe. */
    boolean mayOpen(int mark) {
        int token = markTokens[mark];
        if (token + 1 >= tokens.count() || tokens.paragraphBefore(token + 1)) {
            return false;
        }
        if (!isSingle(mark)) {
            return tight[mark] || (tokens.blankBefore(token + 1) && !isBehindNumber(token));
        }
        if (!looksOpen(mark)) {
            return lostItsBlank(mark) || isApartLikeTheNext(mark);
        }
        return !glyphs.closes(tokens.id(token))
                || startsSentence(token)
                || singleCloseBehind[mark]
                || isAnsweredBelow(mark);
    }

    /**
     * Returns whether a mark behind a comma, and so behind a reporting clause, is answered by the same mark at the start of
     * the next paragraph: the quotation goes on there.
     */
    boolean isAnsweredBelow(int mark) {
        if (mark + 1 >= count() || !startsParagraph[mark + 1] || !tokens.isKind(markTokens[mark] - 1, Tokens.COMMA)) {
            return false;
        }
        int next = markTokens[mark + 1];
        if (!tokens.paragraphBefore(next) || !looksOpen(mark + 1) || tokens.id(next) != tokens.id(markTokens[mark])) {
            return false;
        }
        for (int i = markTokens[mark] + 1; i < next; i++) {
            if (tokens.paragraphBefore(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a token stands at the start of a sentence, where a mark is hardly an apostrophe. */
    boolean startsSentence(int token) {
        boolean starts = tokens.paragraphBefore(token)
                || tokens.isKind(token - 1, Tokens.STOP)
                || tokens.isKind(token - 1, Tokens.COLON);
        return starts && tokens.isCapitalised(token + 1);
    }

    /** Returns whether a mark opens a sentence right behind the stop of the last: {@code op.'Zo gaat het', zei hij}. */
    private boolean lostItsBlank(int mark) {
        int token = markTokens[mark];
        return tight[mark]
                && tokens.isKind(token - 1, Tokens.STOP)
                && tokens.isCapitalised(token + 1)
                && singleCloseBehind[mark];
    }

    /** Returns whether a mark has blanks on both sides and one that pairs with it follows with a blank before it. */
    private boolean isApartLikeTheNext(int mark) {
        int token = markTokens[mark];
        if (!loose[mark] || mark + 1 >= count() || startsParagraph[mark + 1]) {
            return false;
        }
        int next = markTokens[mark + 1];
        return next > token + 2
                && tokens.blankBefore(token + 1)
                && tokens.blankBefore(next)
                && !tight[mark + 1]
                && glyphs.pairs(tokens.id(token), tokens.id(next));
    }

    /**
     * Returns whether a mark that could close is none: the apostrophe of a genitive ({@code Hans' auto}) or a measure
     * ({@code een scherm van 65" past}), the real one being next.
     *
     * @param to the number behind the last mark of the paragraph
     * @param opening the glyph that the mark would close
     */
    boolean isApostrophe(int mark, int to, int opening) {
        int token = markTokens[mark];
        if (mark + 1 >= to || !tokens.isWord(token + 1) || !looksClose(mark + 1)) {
            return false;
        }
        int next = tokens.id(markTokens[mark + 1]);
        if (isBehindNumber(token)) {
            return !tokens.isCapitalised(token + 1) && glyphs.pairs(opening, next);
        }
        return isSingle(mark) && isGenitive(token - 1) && glyphs.pairs(opening, next);
    }

    private boolean isBehindNumber(int token) {
        return tokens.isKind(token - 1, Tokens.NUMBER) && !tokens.blankBefore(token);
    }

    private boolean isGenitive(int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        char end = tokens.lastChar(token);
        return end == 's' || end == 'x' || end == 'z' || end == 'S';
    }

    private boolean isSingle(int mark) {
        return glyphs.isSingle(tokens.id(markTokens[mark]));
    }

    private boolean looseBefore(int mark) {
        int token = markTokens[mark];
        if (tokens.blankBefore(token)) {
            return true;
        }
        byte before = tokens.kind(token - 1);
        return before == Tokens.OPEN
                || before == Tokens.DASH
                || before == Tokens.COLON
                || (before == Tokens.MARK && loose[mark - 1]);
    }

    private boolean tightAfter(int mark) {
        int token = markTokens[mark];
        if (token + 1 >= tokens.count() || tokens.blankBefore(token + 1)) {
            return false;
        }
        return switch (tokens.kind(token + 1)) {
            case Tokens.WORD, Tokens.NUMBER, Tokens.ELLIPSIS, Tokens.OPEN, Tokens.SYMBOL -> true;
            case Tokens.MARK -> tight[mark + 1];
            default -> false;
        };
    }
}
