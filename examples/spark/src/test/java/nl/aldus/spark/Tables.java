package nl.aldus.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** What the job wrote, read back. */
record Tables(Path folder) {

    Dataset<Row> quotations() {
        return read("quotations");
    }

    Dataset<Row> speakers() {
        return read("speakers");
    }

    Dataset<Row> badRows() {
        return read("bad_rows");
    }

    /** Returns the rows of all tables. */
    List<List<String>> all() {
        return List.of(printed(quotations()), printed(speakers()), printed(badRows()));
    }

    /** Returns the rows in the form of {@link Expected}, sorted, since their order depends on how the work was spread. */
    static List<String> printed(Dataset<Row> table) {
        return table.collectAsList().stream().map(Tables::printed).sorted().toList();
    }

    private static String printed(Object cell) {
        if (cell instanceof Row row) {
            return IntStream.range(0, row.size())
                    .mapToObj(i -> printed(row.get(i)))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (cell instanceof Seq<?> list) {
            return CollectionConverters.asJava(list).stream()
                    .map(Tables::printed)
                    .toList()
                    .toString();
        }
        return String.valueOf(cell);
    }

    private Dataset<Row> read(String table) {
        return LocalSpark.session().read().parquet(folder.resolve(table).toString());
    }
}
