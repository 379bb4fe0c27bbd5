package nl.aldus.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;

/** Reads a Parquet table; of its columns only the two that are asked for. */
final class ParquetReader {

    private static final List<DataType> WHOLE_NUMBERS =
            List.of(DataTypes.ByteType, DataTypes.ShortType, DataTypes.IntegerType, DataTypes.LongType);

    private ParquetReader() {}

    static Dataset<Row> read(SparkSession spark, List<String> paths, Columns columns) {
        Dataset<Row> table = spark.read().parquet(paths.toArray(String[]::new));
        DataType typeOfId = type(table, columns.id());
        require(
                typeOfId instanceof StringType || WHOLE_NUMBERS.contains(typeOfId),
                columns.id(),
                typeOfId,
                "a string or a whole number");
        DataType typeOfText = type(table, columns.text());
        require(typeOfText instanceof StringType, columns.text(), typeOfText, "a string");
        Column id = table.col(quoted(columns.id())).cast(DataTypes.StringType);
        Column text = table.col(quoted(columns.text()));
        return table.select(
                col("_metadata.file_path").as(ArchiveRow.SOURCE),
                col("_metadata.file_block_start").as(ArchiveRow.BLOCK),
                monotonically_increasing_id().as(ArchiveRow.PLACE),
                id.as(ArchiveRow.ID),
                text.as(ArchiveRow.TEXT),
                when(id.isNull().or(length(trim(id)).equalTo(0)), Problem.NO_ID)
                        .when(text.isNull(), Problem.NO_TEXT)
                        .when(not(is_valid_utf8(text)), Problem.NOT_UTF_8)
                        .as(ArchiveRow.PROBLEM),
                lit(null).cast(DataTypes.StringType).as(ArchiveRow.RAW));
    }

    private static DataType type(Dataset<Row> table, String column) {
        for (StructField field : table.schema().fields()) {
            // Spark, too, ignores the case of names.
            if (field.name().equalsIgnoreCase(column)) {
                return field.dataType();
            }
        }
        throw new FailedJobException("no column " + column + "; the columns are " + String.join(", ", table.columns()));
    }

    private static void require(boolean holds, String column, DataType type, String wanted) {
        if (!holds) {
            throw new FailedJobException(
                    "column %s is of type %s, not %s".formatted(column, type.simpleString(), wanted));
        }
    }

    /** Without quotes a dot would look into a column. */
    private static String quoted(String column) {
        return "`" + column.replace("`", "``") + "`";
    }
}
