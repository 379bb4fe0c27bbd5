package nl.aldus.internal.text;

import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.WordKey;
import nl.aldus.internal.words.Words;

/**
 * Takes the words and numbers of a text and looks each up. What is inside a word belongs to it: apostrophes ({@code auto's},
 * {@code 't}, {@code D'hondt}, {@code '90}), hyphens, the dots of abbreviations.
 */
final class WordScanner {

    /** A particle that is tied to its name has at most so many characters, its hyphen too. */
    private static final int LONGEST_TIED = 4;

    /** What an acronym in capitals is, whatever the word in small letters is; in a line of capitals either may be meant: {@code OM}. */
    private static final long OF_ACRONYM =
            WordClass.ACRONYM | WordClass.BODY | WordClass.PLACE | WordClass.PHRASE_START | WordClass.PHRASE_SECOND;

    private static final int LONGEST_INITIALS_PART = 2;
    private static final int LONGEST_APOSTROPHE_WORD = 12;

    private final char[] text;
    private final Words words;
    private final Tokens tokens;

    WordScanner(char[] text, Words words, Tokens tokens) {
        this.text = text;
        this.words = words;
        this.tokens = tokens;
    }

    /**
     * Adds the word or number that begins at a place to the tokens, and returns where it ends.
     *
     * @param known everything before this place belongs to it
     */
    int scan(int start, int known) {
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
                    capital |= kind == CharKind.UPPER && (letters == 0 || elided || isTied(start, i));
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
        if (digits && letters == 0) {
            tokens.add(Tokens.NUMBER, start, i, Words.UNKNOWN, 0);
            return i;
        }
        boolean initial = capital && letters == 1 && CharKind.of(text[i - 1]) != CharKind.DIGIT;
        boolean fullStop = takesFullStop(start, i, initial, hash);
        int end = fullStop ? i + 1 : i;
        long key = fullStop ? WordKey.ofHash(Fold.hash(hash, '.')) : WordKey.of(plain, length, spelling, hash);
        int id = words.find(key, text, start, end);
        long classes = words.classes(id);
        if (id == Words.UNKNOWN && lower) {
            int head = words.head(text, start, end);
            if (head != Words.UNKNOWN) {
                classes = words.classes(head);
            }
        }
        boolean allCapitals = capital && !lower && letters > 1;
        if (allCapitals && (classes & WordClass.ACRONYM) != 0 && !tokens.isAllCapitals(tokens.count() - 1)) {
            classes &= OF_ACRONYM;
        }
        tokens.add(Tokens.WORD, start, end, id, classes);
        tokens.shapeLast(capital, allCapitals, fullStop);
        return end;
    }

    /** Returns the end of a word that begins with an apostrophe ({@code 't}, {@code '90}) at a place, or the place itself. */
    int apostropheWord(int from) {
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

    /** Returns whether the pronoun of {@code zegt-ie} stands behind a hyphen. */
    boolean isHyphenIe(int i) {
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
    private boolean takesFullStop(int start, int end, boolean initial, int hash) {
        if (peek(end) != '.' || peek(end + 1) == '.' || isAcronym(start, end)) {
            return false;
        }
        boolean initials = initial || isDottedInitials(start, end);
        int id = words.find(WordKey.ofHash(Fold.hash(hash, '.')), text, start, end + 1);
        if ((words.classes(id) & WordClass.ABBREVIATION) == 0 && !initials) {
            return false;
        }
        return initials ? !isPlatform(start, end) && goesOn(end + 1) : !isGivenName(start, end);
    }

    /** {@code al-Sisi}: a name that is tied to its particle, whose capital stands behind the hyphen. */
    private boolean isTied(int start, int capital) {
        return text[capital - 1] == '-'
                && capital - start <= LONGEST_TIED
                && words.is(words.find(text, start, capital, capital, capital), WordClass.NAME_PARTICLE);
    }

    /** {@code schreef hij op X. Volgens ...}: behind {@code op} this letter names the platform and is nobody's initial. */
    private boolean isPlatform(int start, int end) {
        return end - start == 1
                && text[start] == 'X'
                && start > 3
                && text[start - 2] == 'p'
                && text[start - 3] == 'o'
                && CharKind.isBlank(CharKind.of(text[start - 1]))
                && CharKind.isBlank(CharKind.of(text[start - 4]));
    }

    /** Returns whether a word is somebody's name and no abbreviation: {@code Jan}, not {@code jan.} */
    private boolean isGivenName(int start, int end) {
        return CharKind.of(text[start]) == CharKind.UPPER
                && words.is(words.find(text, start, end, end, end), WordClass.FIRST_NAME);
    }

    /** Returns whether a word is of capitals alone, so that it is no abbreviation of those that take a full stop. */
    private boolean isAcronym(int start, int end) {
        for (int i = start; i < end; i++) {
            if (CharKind.of(text[i]) != CharKind.UPPER) {
                return false;
            }
        }
        return end - start > 1;
    }

    /** {@code A.B}, {@code Th.J}: behind the last dot of initials stands a capital or a single letter; {@code NU.nl} is an address. */
    private boolean isDottedInitials(int start, int end) {
        int last = end - 1;
        while (last > start && text[last] != '.') {
            last--;
        }
        return last > start
                && CharKind.of(text[start]) == CharKind.UPPER
                && (last == end - 2 || CharKind.of(text[last + 1]) == CharKind.UPPER);
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
