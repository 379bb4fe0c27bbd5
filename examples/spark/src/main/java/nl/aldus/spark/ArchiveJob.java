package nl.aldus.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** The archive in, the tables out. No article and no finding passes through the driver, only the counts do. */
final class ArchiveJob {

    private final Columns columns;
    private final FinderSettings settings;

    ArchiveJob(Columns columns, FinderSettings settings) {
        this.columns = columns;
        this.settings = settings;
    }

    /** Finds first and writes then: a job that fails while it reads leaves old tables as they were. */
    Counts run(Dataset<Row> archive, OutputFolder output) {
        Dataset<Row> found = withRaw(RepeatedIds.mark(archive))
                .mapPartitions(new FinderOfPartition(settings), Encoders.row(FoundRow.SCHEMA))
                // Three tables are written from it, and finding takes longer than reading back from disk.
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Counts counts = Counts.of(found);
            output.clear();
            output.write(quotations(found), OutputFolder.QUOTATIONS);
            output.write(speakers(found), OutputFolder.SPEAKERS);
            output.write(badRows(found), OutputFolder.BAD_ROWS);
            return counts;
        } finally {
            found.unpersist();
        }
    }

    /** A bad row that could be read is kept as JSON, under the names that its columns have in the archive. */
    private Dataset<Row> withRaw(Dataset<Row> rows) {
        Column article =
                struct(col(ArchiveRow.ID).as(columns.id()), col(ArchiveRow.TEXT).as(columns.text()));
        Column json = to_json(article, Map.of("ignoreNullFields", "false"));
        Column raw = coalesce(col(ArchiveRow.RAW), json);
        return rows.withColumn(ArchiveRow.RAW, when(col(ArchiveRow.PROBLEM).isNotNull(), raw));
    }

    private static Dataset<Row> quotations(Dataset<Row> found) {
        return table(found, FoundRow.QUOTATIONS, QuotationTable.SCHEMA);
    }

    private static Dataset<Row> speakers(Dataset<Row> found) {
        return table(found, FoundRow.SPEAKERS, SpeakerTable.SCHEMA);
    }

    private static Dataset<Row> table(Dataset<Row> found, String list, StructType schema) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(FoundRow.ID, "article_id", "the id of the article in the archive"));
        for (StructField field : schema.fields()) {
            // Spark has forgotten the comments on its way here.
            columns.add(col(field.name()).as(field.name(), field.metadata()));
        }
        return found.select(col(FoundRow.ID), inline(col(list))).select(columns.toArray(Column[]::new));
    }

    private static Dataset<Row> badRows(Dataset<Row> found) {
        return found.where(col(FoundRow.PROBLEM).isNotNull())
                .select(
                        column(FoundRow.ID, "article_id", "its id, if it has one"),
                        column(FoundRow.PROBLEM, "reason", "what is wrong with it"),
                        column(FoundRow.SOURCE, "source", "the file it stands in"),
                        column(FoundRow.RAW, "row", "the line, or else id and text as JSON"));
    }

    /** What a column means travels with the table. */
    private static Column column(String found, String name, String comment) {
        return col(found)
                .as(name, new MetadataBuilder().putString("comment", comment).build());
    }
}
