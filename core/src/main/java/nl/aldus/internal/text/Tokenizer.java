package nl.aldus.internal.text;

import com.ibm.icu.lang.UCharacter;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.MarkTable;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.WordKey;
import nl.aldus.internal.words.Words;

/**
 * Cuts a text into tokens in one pass and looks each word up. Apostrophes that belong to a word ({@code auto's},
 * {@code 't}, {@code D'hondt}, {@code '90}) stay in it; every other glyph of the mark table becomes a token of its own.
 */
public final class Tokenizer {

    private static final int LONGEST_INITIALS_PART = 2;
    private static final int LONGEST_APOSTROPHE_WORD = 12;

    private final char[] text;
    private final Words words;
    private final MarkTable marks;
    private final LineBreaks lineBreaks;
    private final Tokens tokens;
    private int at;

    private Tokenizer(SourceText source, Words words) {
        this.text = source.chars();
        this.words = words;
        this.marks = words.marks();
        this.lineBreaks = LineBreaks.of(source);
        this.tokens = new Tokens(source, words);
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
                case CharKind.LOWER, CharKind.UPPER, CharKind.DIGIT -> word(at);
                default -> {
                    if (!blank && at > 0 && isHyphenIe(at)) {
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
                word(at);
            } else {
                add(Tokens.SYMBOL, 2);
            }
            return;
        }
        if (blank || at == 0 || CharKind.of(text[at - 1]) == CharKind.SYMBOL) {
            int end = apostropheWord(at);
            if (end > at) {
                word(end);
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
        boolean word = CharKind.isLetter(CharKind.of(peek(at + 2))) && apostropheWord(at + 1) > at + 1;
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

    /** Returns the end of a word that begins with an apostrophe ({@code 't}, {@code '90}) at a place, or the place itself. */
    private int apostropheWord(int from) {
        if (Fold.fold(text[from]) != '\'') {
            return from;
        }
        int end = from + 1;
        while (end < text.length
                && (CharKind.isWordPart(CharKind.of(text[end])) || CharKind.of(text[end]) == CharKind.EXTEND)) {
            end++;
        }
        if (end - from == 3
                && CharKind.of(text[from + 1]) == CharKind.DIGIT
                && CharKind.of(text[from + 2]) == CharKind.DIGIT) {
            return Fold.fold(peek(end)) == '\'' ? from : end;
        }
        boolean n = end - from == 2 && Fold.fold(text[from + 1]) == 'n';
        if (n && Fold.fold(peek(end)) == '\'' && peek(end + 1) == ' ') {
            return end + 1;
        }
        if (end == from + 1 || end > from + LONGEST_APOSTROPHE_WORD) {
            return from;
        }
        int id = words.find(WordKey.ofHash(Fold.hash(0, text, from, end)), text, from, end);
        return (words.classes(id) & WordClass.APOSTROPHE_WORD) != 0 ? end : from;
    }

    /** Takes a word or number; everything before {@code known} belongs to it. */
    private void word(int known) {
        int start = at;
        boolean digits = true;
        boolean capital = false;
        boolean lower = false;
        int letters = 0;
        boolean plain = true;
        int length = 0;
        long spelling = 0;
        int hash = 0;
        int i = start;
        while (true) {
            int run = i;
            while (i < text.length && WordKey.isPlain(text[i])) {
                spelling = WordKey.spell(spelling, text[i]);
                hash = Fold.hash(hash, text[i]);
                i++;
            }
            if (i > run) {
                letters += i - run;
                length += i - run;
                lower = true;
                digits = false;
            }
            if (i == text.length) {
                break;
            }
            char c = text[i];
            byte kind = CharKind.of(c);
            if (i < known || CharKind.isWordPart(kind) || kind == CharKind.EXTEND || Character.isSurrogate(c)) {
                if (CharKind.isLetter(kind) || Character.isSurrogate(c)) {
                    boolean elided = letters == 1 && i > start && Fold.fold(text[i - 1]) == '\'';
                    capital |= (letters == 0 || elided) && kind == CharKind.UPPER;
                    lower |= kind == CharKind.LOWER;
                    letters++;
                }
                digits &= !CharKind.isLetter(kind);
            } else if (CharKind.isBlank(kind) || !joins(start, i, digits) || isHyphenIe(i)) {
                break;
            }
            char folded = Fold.fold(c);
            if (folded != Fold.NOTHING) {
                plain &= WordKey.isPlain(folded);
                spelling = WordKey.spell(spelling, folded);
                hash = Fold.hash(hash, folded);
                length++;
            }
            i++;
        }
        at = i;
        if (digits && letters == 0) {
            tokens.add(Tokens.NUMBER, start, at, Words.UNKNOWN, 0);
            return;
        }
        boolean fullStop = takesFullStop(start, capital && letters == 1, hash);
        long key = fullStop ? WordKey.ofHash(Fold.hash(hash, '.')) : WordKey.of(plain, length, spelling, hash);
        int id = words.find(key, text, start, at);
        long classes = words.classes(id);
        if (id == Words.UNKNOWN && lower) {
            int head = words.head(text, start, at);
            if (head != Words.UNKNOWN) {
                classes = words.classes(head);
            }
        }
        tokens.add(Tokens.WORD, start, at, id, classes);
        tokens.shapeLast(capital, capital && !lower && letters > 1, fullStop);
    }

    /** Returns whether the pronoun of {@code zegt-ie} stands behind a hyphen. */
    private boolean isHyphenIe(int i) {
        return text[i] == '-'
                && peek(i + 1) == 'i'
                && peek(i + 2) == 'e'
                && !CharKind.isWordPart(CharKind.of(peek(i + 3)))
                && CharKind.of(text[i - 1]) == CharKind.LOWER;
    }

    /** Returns whether a sign inside a word belongs to it: hyphen, apostrophe, the dot of an abbreviation, at sign. */
    private boolean joins(int start, int i, boolean digits) {
        byte next = CharKind.of(peek(i + 1));
        switch (text[i]) {
            case '-', '\u2010', '\u2011' -> {
                return CharKind.isWordPart(next)
                        || (next == CharKind.BLANK && !digits && CharKind.of(text[i - 1]) == CharKind.LOWER);
            }
            case '.' -> {
                return joinsAtDot(start, i, digits, next);
            }
            case ',', ':' -> {
                return digits && next == CharKind.DIGIT;
            }
            case '@', '_', '&' -> {
                return CharKind.isWordPart(next);
            }
            default -> {
                return Fold.fold(text[i]) == '\''
                        && text[i] != '\u2018'
                        && CharKind.isWordPart(CharKind.of(text[i - 1]))
                        && CharKind.isWordPart(next);
            }
        }
    }

    private boolean joinsAtDot(int start, int i, boolean digits, byte next) {
        if (digits) {
            return next == CharKind.DIGIT;
        }
        int part = i;
        while (part > start && text[part - 1] != '.') {
            part--;
        }
        return next == CharKind.LOWER
                || (next == CharKind.UPPER && i - part <= LONGEST_INITIALS_PART)
                || (next == CharKind.DIGIT && part > start);
    }

    /** Takes the full stop of an abbreviation or initial; one that ends the paragraph closes the sentence instead. */
    private boolean takesFullStop(int start, boolean initial, int hash) {
        if (at >= text.length || text[at] != '.' || peek(at + 1) == '.' || isAcronym(start)) {
            return false;
        }
        boolean initials = initial || (hasInnerDot(start) && CharKind.of(text[start]) == CharKind.UPPER);
        int id = words.find(WordKey.ofHash(Fold.hash(hash, '.')), text, start, at + 1);
        if ((words.classes(id) & WordClass.ABBREVIATION) == 0 && !initials) {
            return false;
        }
        if (initials && !goesOn(at + 1)) {
            return false;
        }
        at++;
        return true;
    }

    /** Returns whether a word is of capitals alone, so that it is no abbreviation of those that take a full stop. */
    private boolean isAcronym(int start) {
        for (int i = start; i < at; i++) {
            if (CharKind.of(text[i]) != CharKind.UPPER) {
                return false;
            }
        }
        return at - start > 1;
    }

    private boolean hasInnerDot(int start) {
        for (int i = at - 1; i > start; i--) {
            if (text[i] == '.') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a sentence can go on behind an initial: with a sign, a word, or a remark in parentheses. */
    private boolean goesOn(int from) {
        char sign = peek(from);
        if (sign == ',' || sign == ';' || sign == ':' || sign == ')') {
            return true;
        }
        int i = from;
        while (i < text.length && CharKind.of(text[i]) == CharKind.BLANK) {
            i++;
        }
        return i < text.length
                && (CharKind.of(text[i]) == CharKind.UPPER
                        || text[i] == '('
                        || (i > from && CharKind.of(text[i]) == CharKind.LOWER)
                        || Fold.fold(text[i]) == '\'');
    }

    private char peek(int index) {
        return index < text.length ? text[index] : ' ';
    }
}
