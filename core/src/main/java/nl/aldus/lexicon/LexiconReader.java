package nl.aldus.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Reads the entries of one word list and checks their form. */
final class LexiconReader {

    private LexiconReader() {}

    /**
     * Returns the entries in order.
     *
     * @throws LexiconException at the first line that does not have the form of the list
     */
    static List<Entry> read(WordList list, String lines, String source) {
        return read(list, new EntryCursor(List.of(ListText.of(lines, source)).iterator()));
    }

    /**
     * Returns the entries that a cursor has before it.
     *
     * @throws LexiconException at the first line that does not have the form of the list
     */
    static List<Entry> read(WordList list, EntryCursor cursor) {
        List<Entry> entries = new ArrayList<>();
        while (cursor.next()) {
            List<String> fields = new ArrayList<>(cursor.fields());
            for (int i = 0; i < cursor.fields(); i++) {
                fields.add(cursor.field(i));
            }
            check(list, fields, cursor);
            entries.add(new Entry(fields, cursor.source(), cursor.line()));
        }
        return List.copyOf(entries);
    }

    private static void check(WordList list, List<String> fields, EntryCursor cursor) {
        List<WordList.Field> form = list.fields();
        if (fields.size() != form.size()) {
            throw new LexiconException(
                    cursor.source(),
                    cursor.line(),
                    "%d fields where %s has %d: %s"
                            .formatted(fields.size(), list.listName(), form.size(), cursor.content()));
        }
        for (int i = 0; i < form.size(); i++) {
            String complaint = form.get(i).complaint(fields.get(i));
            if (!complaint.isEmpty()) {
                throw new LexiconException(
                        cursor.source(), cursor.line(), "field " + (i + 1) + " " + complaint + ": " + cursor.content());
            }
        }
    }
}
