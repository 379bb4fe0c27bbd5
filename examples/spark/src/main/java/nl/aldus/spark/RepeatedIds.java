package nl.aldus.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Lets the first article with an id be, in the order of the names of the files and of the rows in them, and makes bad rows of
 * the others. The articles of the archive are shuffled for it, which also spreads a few large files over the whole cluster.
 */
final class RepeatedIds {

    private static final String TURN = "turn";
    private static final String FIRST_SOURCE = "first_source";

    private RepeatedIds() {}

    static Dataset<Row> mark(Dataset<Row> rows) {
        Column isGood = col(ArchiveRow.PROBLEM).isNull();
        // A bad row stays alone: millions without an id would all meet in one task.
        Column alone = when(isGood, lit(null)).otherwise(col(ArchiveRow.PLACE));
        WindowSpec sameId = Window.partitionBy(col(ArchiveRow.ID), alone)
                .orderBy(col(ArchiveRow.SOURCE), col(ArchiveRow.BLOCK), col(ArchiveRow.PLACE));
        Column repeated = concat(lit(Problem.REPEATED_ID), col(FIRST_SOURCE));
        return rows.withColumn(TURN, row_number().over(sameId))
                .withColumn(FIRST_SOURCE, first(col(ArchiveRow.SOURCE)).over(sameId))
                .withColumn(
                        ArchiveRow.PROBLEM,
                        when(isGood.and(col(TURN).gt(1)), repeated).otherwise(col(ArchiveRow.PROBLEM)))
                .drop(TURN, FIRST_SOURCE, ArchiveRow.BLOCK, ArchiveRow.PLACE);
    }
}
