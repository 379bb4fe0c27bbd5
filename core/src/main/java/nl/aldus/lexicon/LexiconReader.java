package nl.aldus.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the lines of one word list and checks their form. */
final class LexiconReader {

    private LexiconReader() {}

    /**
     * Returns the entries in order.
     *
     * @throws LexiconException at the first line that does not have the form of the list
     */
    static List<Entry> read(WordList list, String text, String source) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            int comment = line.indexOf('|');
            String content = (comment < 0 ? line : line.substring(0, comment)).strip();
            if (number == 1 && content.startsWith("\uFEFF")) {
                content = content.substring(1).strip();
            }
            if (!content.isEmpty()) {
                entries.add(entry(list, content, source, number));
            }
        }
        return entries;
    }

    private static Entry entry(WordList list, String content, String source, int line) {
        List<String> fields = new ArrayList<>();
        for (int from = 0; from <= content.length(); ) {
            int separator = content.indexOf(';', from);
            int to = separator < 0 ? content.length() : separator;
            fields.add(content.substring(from, to).strip());
            from = to + 1;
        }
        List<WordList.Field> form = list.fields();
        if (fields.size() != form.size()) {
            throw new LexiconException(
                    source,
                    line,
                    "%d fields where %s has %d: %s"
                            .formatted(fields.size(), list.name().toLowerCase(Locale.ROOT), form.size(), content));
        }
        for (int i = 0; i < form.size(); i++) {
            String complaint = form.get(i).complaint(fields.get(i));
            if (!complaint.isEmpty()) {
                throw new LexiconException(source, line, "field " + (i + 1) + " " + complaint + ": " + content);
            }
        }
        return new Entry(fields, source, line);
    }
}
