package nl.aldus.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the job tells at its end.
 *
 * @param read rows of the archive
 * @param bad those of them that are no article
 * @param quotations found in the others
 * @param speakers found in the others
 */
record Counts(long read, long bad, long quotations, long speakers) {

    /** Counts the results rather than with accumulators, which count a task twice that Spark has to run again. */
    static Counts of(Dataset<Row> found) {
        Row counts = found.agg(
                        count(lit(1)),
                        count(col(FoundRow.PROBLEM)),
                        total(FoundRow.QUOTATIONS),
                        total(FoundRow.SPEAKERS))
                .first();
        return new Counts(counts.getLong(0), counts.getLong(1), counts.getLong(2), counts.getLong(3));
    }

    long articles() {
        return read - bad;
    }

    private static Column total(String list) {
        return coalesce(sum(size(col(list))), lit(0L));
    }
}
