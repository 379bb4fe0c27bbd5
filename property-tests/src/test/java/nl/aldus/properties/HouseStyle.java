package nl.aldus.properties;

import java.util.List;

/**
 * The quotation marks of one paper.
 *
 * @param open opens a quotation
 * @param close closes it
 * @param innerOpen opens one inside another
 * @param innerClose closes that
 */
record HouseStyle(String open, String close, String innerOpen, String innerClose) {

    private static final List<HouseStyle> ALL = List.of(
            new HouseStyle("\"", "\"", "'", "'"),
            new HouseStyle("“", "”", "‘", "’"),
            new HouseStyle("„", "”", "‚", "’"),
            new HouseStyle("„", "“", "‚", "‘"),
            new HouseStyle("„", "\"", "'", "'"),
            new HouseStyle("”", "”", "’", "’"),
            new HouseStyle(",,", "''", "'", "'"),
            new HouseStyle(",,", "\"", "'", "'"),
            new HouseStyle(",,", "”", "‘", "’"),
            new HouseStyle("‚‚", "’’", "‚", "’"),
            new HouseStyle("''", "''", "\"", "\""),
            new HouseStyle("``", "''", "`", "'"),
            new HouseStyle("‘", "’", "“", "”"),
            new HouseStyle("'", "'", "\"", "\""),
            new HouseStyle("’", "’", "”", "”"),
            new HouseStyle("‚", "’", "„", "”"),
            new HouseStyle("‹", "›", "«", "»"),
            new HouseStyle("«", "»", "‹", "›"),
            new HouseStyle("»", "«", "›", "‹"),
            new HouseStyle("« ", " »", "‹ ", " ›"),
            new HouseStyle("＂", "＂", "＇", "＇"),
            new HouseStyle("「", "」", "『", "』"));

    /** Returns the conventions that the library promises to read. */
    static List<HouseStyle> all() {
        return ALL;
    }

    @Override
    public String toString() {
        return open + "..." + close;
    }
}
