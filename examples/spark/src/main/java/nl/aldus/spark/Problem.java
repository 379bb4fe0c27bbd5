package nl.aldus.spark;

/** What can be wrong with a row, in the words of the table of bad rows. */
final class Problem {

    static final String NO_ID = "no id";
    static final String NO_TEXT = "no text";
    static final String ID_OF_WRONG_TYPE = "id is neither a string nor a whole number";
    static final String TEXT_OF_WRONG_TYPE = "text is not a string";
    static final String NOT_UTF_8 = "not UTF-8";
    static final String NO_OBJECT = "not a JSON object";

    /** The complaint of the JSON parser follows. */
    static final String NO_JSON = "not JSON: ";

    /** The name of a file follows. */
    static final String REPEATED_ID = "repeated id, first in ";

    private Problem() {}
}
