package nl.aldus.spark;

import org.apache.spark.sql.types.StructType;

/** A row of the archive, as both formats give it: an article, or what is wrong with one. */
final class ArchiveRow {

    /** The file it comes from. */
    static final String SOURCE = "source";

    /** Where the piece of that file begins that was read in one go. */
    static final String BLOCK = "block";

    /** Orders the rows of a piece; unique in the archive, but numbered anew in each run. */
    static final String PLACE = "place";

    static final String ID = "id";

    static final String TEXT = "text";

    /** Why it is a bad row; null if it is not. */
    static final String PROBLEM = "problem";

    /** The row as it stands in the archive, if id and text do not hold all of it. */
    static final String RAW = "raw";

    static final StructType SCHEMA = StructType.fromDDL(
            "source STRING, block BIGINT, place BIGINT, id STRING, text STRING, problem STRING, raw STRING");

    private ArchiveRow() {}
}
