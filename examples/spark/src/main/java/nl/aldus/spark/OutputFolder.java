package nl.aldus.spark;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/** The folder that the tables are written to, each in a folder of its own. What else lies in it is left alone. */
final class OutputFolder {

    static final String QUOTATIONS = "quotations";
    static final String SPEAKERS = "speakers";
    static final String BAD_ROWS = "bad_rows";

    private final Path folder;
    private final FileSystem files;

    OutputFolder(String name, Configuration configuration) {
        try {
            Path path = new Path(name);
            files = path.getFileSystem(configuration);
            folder = files.makeQualified(path);
        } catch (IOException | IllegalArgumentException e) {
            throw new FailedJobException(name + ": " + e.getMessage(), e);
        }
    }

    /** Returns where the tables lie or will lie. */
    List<Path> tables() {
        return Stream.of(QUOTATIONS, SPEAKERS, BAD_ROWS).map(this::table).toList();
    }

    Path table(String name) {
        return new Path(folder, name);
    }

    /** Returns the tables that are there already. */
    List<Path> existing() {
        return tables().stream().filter(this::exists).toList();
    }

    /** Deletes the tables that are there, all of them before one is written, so that old and new never stand together. */
    void clear() {
        for (Path table : existing()) {
            try {
                files.delete(table, true);
            } catch (IOException e) {
                throw new FailedJobException(table + ": " + e.getMessage(), e);
            }
        }
    }

    void write(Dataset<Row> rows, String name) {
        rows.write().mode(SaveMode.ErrorIfExists).parquet(table(name).toString());
    }

    private boolean exists(Path path) {
        try {
            return files.exists(path);
        } catch (IOException e) {
            throw new FailedJobException(path + ": " + e.getMessage(), e);
        }
    }
}
