package nl.aldus.lexicon;

import java.util.Arrays;
import java.util.Iterator;

/**
 * Passes over the entries of a word list in order, without an object for each: what {@link Lexicon#entries} returns as a
 * list. It stands on one entry at a time, before the first to begin with. Not thread-safe.
 */
public final class EntryCursor {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Those to come. */
    private final Iterator<ListText> texts;

    private String source = "";
    private char[] text = {};
    private int length;
    /** Where the current line begins, where its comment or else its end is, and where the next line begins. */
    private int lineStart;

    private int contentEnd;
    private int next;
    private int line;

    private int[] starts = new int[8];
    private int[] ends = new int[8];
    private int fields;

    EntryCursor(Iterator<ListText> texts) {
        this.texts = texts;
    }

    /** Goes to the next entry, and returns whether there is one. */
    public boolean next() {
        while (next < length || nextText()) {
            if (readLine()) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the entry comes from: a file name or the name that the caller gave. */
    public String source() {
        return source;
    }

    /** Returns its line there, from 1. */
    public int line() {
        return line;
    }

    /** Returns how many fields it has. */
    public int fields() {
        return fields;
    }

    /** Returns a field, without outer blanks. */
    public String field(int index) {
        return text(starts[index], ends[index]);
    }

    /** Returns the characters among which the fields of the entry are, other characters around them; not to be changed. */
    public char[] text() {
        return text;
    }

    /** Returns where in {@link #text} a field begins. */
    public int start(int index) {
        return starts[index];
    }

    /** Returns where in {@link #text} a field ends. */
    public int end(int index) {
        return ends[index];
    }

    /** Returns the line without comment and outer blanks. */
    String content() {
        return text(lineStart, contentEnd).strip();
    }

    private boolean nextText() {
        if (!texts.hasNext()) {
            return false;
        }
        ListText of = texts.next();
        source = of.source();
        text = of.characters();
        length = of.length();
        next = length > 0 && text[0] == BYTE_ORDER_MARK ? 1 : 0;
        line = 0;
        return true;
    }

    /** Reads a line, and returns whether there is an entry on it. */
    private boolean readLine() {
        line++;
        lineStart = next;
        fields = 0;
        int from = next;
        int to = next;
        for (; to < length && text[to] != '\n' && text[to] != '|'; to++) {
            if (text[to] == ';') {
                addField(from, to);
                from = to + 1;
            }
        }
        addField(from, to);
        contentEnd = to;
        while (to < length && text[to] != '\n') {
            to++;
        }
        next = to + 1;
        return fields > 1 || starts[0] < ends[0];
    }

    private void addField(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text[start])) {
            start++;
        }
        while (start < end && isBlank(text[end - 1])) {
            end--;
        }
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = start;
        ends[fields++] = end;
    }

    /** Letters and most marks are known at once. */
    private static boolean isBlank(char c) {
        return (c <= ' ' || c > '~') && Character.isWhitespace(c);
    }

    private String text(int start, int end) {
        return new String(text, start, end - start);
    }
}
