package nl.aldus.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.is_valid_utf8;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.trim;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Reads JSON Lines, leaving out blank lines. Line by line rather than with Spark's own reader of JSON, which turns a text that
 * is no string into one, and says of a broken line that it is broken, not where.
 */
final class JsonLinesReader {

    private static final String LINE = "value";
    private static final String VALID = "valid";

    private JsonLinesReader() {}

    static Dataset<Row> read(SparkSession spark, List<String> paths, Columns columns) {
        Dataset<Row> lines = spark.read()
                .text(paths.toArray(String[]::new))
                .select(
                        col("_metadata.file_path").as(ArchiveRow.SOURCE),
                        col("_metadata.file_block_start").as(ArchiveRow.BLOCK),
                        monotonically_increasing_id().as(ArchiveRow.PLACE),
                        col(LINE),
                        is_valid_utf8(col(LINE)).as(VALID))
                .where(length(trim(col(LINE))).gt(0));
        MapFunction<Row, Row> reader = line -> archiveRow(line, columns);
        return lines.map(reader, Encoders.row(ArchiveRow.SCHEMA));
    }

    private static Row archiveRow(Row row, Columns columns) {
        String line = row.getAs(LINE);
        boolean valid = row.getAs(VALID);
        JsonLine read = valid ? JsonLine.read(line, columns) : JsonLine.bad(Problem.NOT_UTF_8);
        return RowFactory.create(
                row.getAs(ArchiveRow.SOURCE),
                row.getAs(ArchiveRow.BLOCK),
                row.getAs(ArchiveRow.PLACE),
                read.id(),
                read.text(),
                read.problem(),
                read.problem() == null ? null : line);
    }
}
