package nl.aldus.internal.text;

import com.ibm.icu.lang.UCharacter;
import nl.aldus.internal.words.MarkTable;
import nl.aldus.internal.words.Words;

/**
 * Cuts a text into tokens in one pass and looks each word up. Apostrophes that belong to a word stay in it; every other
 * glyph of the mark table becomes a token of its own.
 */
public final class Tokenizer {

    private final char[] text;
    private final MarkTable marks;
    private final LineBreaks lineBreaks;
    private final Tokens tokens;
    private final WordScanner words;
    private int at;

    private Tokenizer(SourceText source, Words words) {
        this.text = source.chars();
        this.marks = words.marks();
        this.lineBreaks = LineBreaks.of(source);
        this.tokens = new Tokens(source, words);
        this.words = new WordScanner(text, words, tokens);
    }

    /** Returns the tokens of a text; linear in its length. */
    public static Tokens tokenize(SourceText source, Words words) {
        return new Tokenizer(source, words).run();
    }

    private Tokens run() {
        boolean blank = true;
        int newlines = 2;
        while (at < text.length) {
            char c = text[at];
            switch (CharKind.of(c)) {
                case CharKind.NEWLINE -> {
                    at += c == '\r' && at + 1 < text.length && text[at + 1] == '\n' ? 2 : 1;
                    newlines++;
                    blank = true;
                    continue;
                }
                case CharKind.BLANK, CharKind.EXTEND -> {
                    blank |= CharKind.of(c) == CharKind.BLANK;
                    at++;
                    continue;
                }
                case CharKind.LOWER, CharKind.UPPER, CharKind.DIGIT -> at = words.scan(at, at);
                default -> {
                    if (!blank && at > 0 && words.isHyphenIe(at)) {
                        at++;
                        continue;
                    }
                    sign(c, blank);
                }
            }
            tokens.flagLast(blank, newlines > 1 || (newlines == 1 && lineBreaks == LineBreaks.PARAGRAPHS));
            blank = false;
            newlines = 0;
        }
        return tokens;
    }

    private void sign(char c, boolean blank) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length && Character.isLowSurrogate(text[at + 1])) {
            if (UCharacter.isLetterOrDigit(Character.toCodePoint(c, text[at + 1]))) {
                at = words.scan(at, at);
            } else {
                add(Tokens.SYMBOL, 2);
            }
            return;
        }
        if (blank || at == 0 || CharKind.of(text[at - 1]) == CharKind.SYMBOL) {
            int end = words.apostropheWord(at);
            if (end > at) {
                at = words.scan(at, end);
                return;
            }
        }
        switch (c) {
            case '.', '!', '?', '\u2026' -> stops();
            case ',' -> {
                if (marks.glyph(c, peek(at + 1)) != MarkTable.NONE) {
                    mark(c);
                } else {
                    add(Tokens.COMMA, 1);
                }
            }
            case ':' -> add(Tokens.COLON, 1);
            case ';' -> add(Tokens.SEMICOLON, 1);
            case '(', '[', '{' -> add(Tokens.OPEN, 1);
            case ')', ']', '}' -> add(Tokens.CLOSE, 1);
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> {
                int end = at + 1;
                while (end < text.length && text[end] == c) {
                    end++;
                }
                add(Tokens.DASH, end - at);
            }
            default -> {
                if (marks.glyph(c, peek(at + 1)) != MarkTable.NONE) {
                    mark(c);
                } else {
                    add(Tokens.SYMBOL, 1);
                }
            }
        }
    }

    private void mark(char c) {
        int glyph = marks.glyph(c, isApartFromNext(c) ? ' ' : peek(at + 1));
        int end = at + marks.length(glyph);
        tokens.add(Tokens.MARK, at, end, glyph, 0);
        at = end;
    }

    /**
     * Returns whether one of two equal signs is a mark of its own and not half of a doubled one: before an apostrophe
     * word ({@code ’’s Nachts}), or as the first of three that close ({@code ,,Hij zei: 'Ja.'''}).
     */
    private boolean isApartFromNext(char c) {
        if (peek(at + 1) != c || marks.glyph(c, ' ') == MarkTable.NONE) {
            return false;
        }
        boolean word = CharKind.isLetter(CharKind.of(peek(at + 2))) && words.apostropheWord(at + 1) > at + 1;
        boolean closes = at > 0 && text[at - 1] != c && CharKind.of(text[at - 1]) < CharKind.BLANK;
        return word || (closes && peek(at + 2) == c && peek(at + 3) != c);
    }

    private void stops() {
        int end = at;
        boolean dots = true;
        while (end < text.length
                && (text[end] == '.' || text[end] == '!' || text[end] == '?' || text[end] == '\u2026')) {
            dots &= text[end] == '.' || text[end] == '\u2026';
            end++;
        }
        boolean ellipsis = dots && (end - at > 1 || text[at] == '\u2026');
        add(ellipsis ? Tokens.ELLIPSIS : Tokens.STOP, end - at);
    }

    private void add(byte kind, int length) {
        tokens.add(kind, at, at + length, Words.UNKNOWN, 0);
        at += length;
    }

    private char peek(int index) {
        return index < text.length ? text[index] : ' ';
    }
}
