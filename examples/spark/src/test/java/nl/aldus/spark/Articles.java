package nl.aldus.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aldus.notation.Example;
import nl.aldus.notation.PageReader;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The articles that were written for the tests of the library, by name. */
final class Articles {

    private static final Path FOLDER = Path.of("..", "..", "core", "src", "test", "resources", "articles");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Articles() {}

    static Map<String, String> all() {
        Map<String, String> articles = new TreeMap<>();
        try {
            for (Path page : PageReader.pages(FOLDER)) {
                for (Example example : PageReader.read(page)) {
                    articles.put(page.getFileName() + " " + example.line(), example.text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }

    /** Returns an article as a line of JSON Lines. */
    static String json(String id, String text) {
        return JSON.createObjectNode().put("id", id).put("text", text).toString();
    }

    static Path writeJsonLines(Map<String, String> articles, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        articles.forEach((id, text) -> lines.add(json(id, text)));
        return Files.write(file, lines);
    }

    static Path writeParquet(Map<String, String> articles, Path folder) {
        List<Row> rows = new ArrayList<>();
        articles.forEach((id, text) -> rows.add(RowFactory.create(id, text)));
        return writeParquet(rows, "id STRING, text STRING", folder);
    }

    static Path writeParquet(List<Row> rows, String schema, Path folder) {
        LocalSpark.session()
                .createDataFrame(rows, StructType.fromDDL(schema))
                .repartition(3)
                .write()
                .parquet(folder.toString());
        return folder;
    }
}
