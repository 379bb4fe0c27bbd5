package nl.aldus.lexicon;

import java.util.List;

/**
 * One line of a word list. Immutable and thread-safe.
 *
 * @param fields its fields in order, without comment and outer blanks
 * @param source where it comes from: a file name or the name that the caller gave
 * @param line its line there, from 1
 */
public record Entry(List<String> fields, String source, int line) {

    /** Keeps its own copy of the fields. */
    public Entry {
        fields = List.copyOf(fields);
    }

    /**
     * Returns a field.
     *
     * @throws IndexOutOfBoundsException if the list has no such field
     */
    public String field(int index) {
        return fields.get(index);
    }
}
