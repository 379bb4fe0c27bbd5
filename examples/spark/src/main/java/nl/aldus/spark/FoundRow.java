package nl.aldus.spark;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.apache.spark.sql.types.StructType;

/** What became of a row of the archive: the findings in an article, or a problem. The lists are never null. */
final class FoundRow {

    static final String ID = "id";
    static final String SOURCE = "source";
    static final String PROBLEM = "problem";
    static final String RAW = "raw";
    static final String QUOTATIONS = "quotations";
    static final String SPEAKERS = "speakers";

    static final StructType SCHEMA = new StructType()
            .add(ID, StringType)
            .add(SOURCE, StringType)
            .add(PROBLEM, StringType)
            .add(RAW, StringType)
            .add(QUOTATIONS, createArrayType(QuotationTable.SCHEMA))
            .add(SPEAKERS, createArrayType(SpeakerTable.SCHEMA));

    private FoundRow() {}
}
