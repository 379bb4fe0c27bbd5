package nl.aldus.internal.text;

/**
 * What a single line break means in one text. Copy arrives with blank lines between paragraphs, with one line a
 * paragraph, or with lines broken at a fixed width; the last shows in lines that go on in lower case.
 */
enum LineBreaks {
    /** A single line break ends a paragraph. */
    PARAGRAPHS,
    /** A single line break is a blank. */
    WRAPPED;

    /** One line in so many that goes on in the next is enough to call the text wrapped. */
    private static final int ONE_IN = 4;

    static LineBreaks of(SourceText source) {
        char[] text = source.chars();
        int breaks = 0;
        int wrapped = 0;
        int lineStart = 0;
        for (int i = 0; i < text.length; i++) {
            if (CharKind.of(text[i]) != CharKind.NEWLINE) {
                continue;
            }
            int next = i + 1;
            if (text[i] == '\r' && next < text.length && text[next] == '\n') {
                next++;
            }
            if (next < text.length && CharKind.of(text[next]) != CharKind.NEWLINE && i > lineStart) {
                breaks++;
                boolean open = CharKind.isWordPart(CharKind.of(text[i - 1])) || text[i - 1] == ',';
                if (open && goesOn(text, next)) {
                    wrapped++;
                }
            }
            lineStart = next;
            i = next - 1;
        }
        return wrapped > 0 && wrapped * ONE_IN >= breaks ? WRAPPED : PARAGRAPHS;
    }

    private static boolean goesOn(char[] text, int at) {
        int i = at;
        while (i < text.length && CharKind.of(text[i]) == CharKind.BLANK) {
            i++;
        }
        return i < text.length && CharKind.of(text[i]) == CharKind.LOWER;
    }
}
