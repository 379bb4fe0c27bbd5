package nl.aldus.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What the archive is written in; the constants are the values of {@code --format}, which ignores case. */
enum InputFormat {
    JSONL {
        @Override
        Dataset<Row> read(SparkSession spark, List<String> paths, Columns columns) {
            return JsonLinesReader.read(spark, paths, columns);
        }
    },
    PARQUET {
        @Override
        Dataset<Row> read(SparkSession spark, List<String> paths, Columns columns) {
            return ParquetReader.read(spark, paths, columns);
        }
    };

    /** Returns a row for each row of the archive, as {@link ArchiveRow} has it; reads nothing but the schema yet. */
    abstract Dataset<Row> read(SparkSession spark, List<String> paths, Columns columns);

    /** Returns what the name of a file tells. */
    static InputFormat ofFile(String name) {
        return name.endsWith(".parquet") ? PARQUET : JSONL;
    }
}
