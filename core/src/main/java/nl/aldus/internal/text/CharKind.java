package nl.aldus.internal.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;

/** What a UTF-16 code unit is to the tokenizer, from the properties that ICU4J knows. */
final class CharKind {

    static final byte SYMBOL = 0;
    static final byte LOWER = 1;
    static final byte UPPER = 2;
    static final byte DIGIT = 3;
    /** Shows nothing of its own: combining marks, soft hyphens, zero-width characters. */
    static final byte EXTEND = 4;

    static final byte BLANK = 5;
    static final byte NEWLINE = 6;

    private static final int TABLE_SIZE = 0x2100;
    private static final byte[] TABLE = table();

    private CharKind() {}

    static byte of(char c) {
        return c < TABLE_SIZE ? TABLE[c] : slowly(c);
    }

    static boolean isLetter(byte kind) {
        return kind == LOWER || kind == UPPER;
    }

    static boolean isWordPart(byte kind) {
        return kind == LOWER || kind == UPPER || kind == DIGIT;
    }

    static boolean isBlank(byte kind) {
        return kind == BLANK || kind == NEWLINE;
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = slowly(c);
        }
        return table;
    }

    private static byte slowly(char c) {
        if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
            return NEWLINE;
        }
        if (UCharacter.isUWhiteSpace(c) || c == '\u200B' || c == '\uFEFF' || c == 0) {
            return BLANK;
        }
        if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
            return EXTEND;
        }
        return switch (UCharacter.getType(c)) {
            case UCharacterCategory.UPPERCASE_LETTER, UCharacterCategory.TITLECASE_LETTER -> UPPER;
            case UCharacterCategory.LOWERCASE_LETTER,
                    UCharacterCategory.MODIFIER_LETTER,
                    UCharacterCategory.OTHER_LETTER -> LOWER;
            case UCharacterCategory.DECIMAL_DIGIT_NUMBER,
                    UCharacterCategory.LETTER_NUMBER,
                    UCharacterCategory.OTHER_NUMBER -> DIGIT;
            case UCharacterCategory.NON_SPACING_MARK,
                    UCharacterCategory.ENCLOSING_MARK,
                    UCharacterCategory.COMBINING_SPACING_MARK -> EXTEND;
            default -> SYMBOL;
        };
    }
}
