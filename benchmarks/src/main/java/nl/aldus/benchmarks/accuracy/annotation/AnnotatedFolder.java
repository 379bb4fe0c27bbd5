package nl.aldus.benchmarks.accuracy.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder of annotated articles, in whichever form they are. */
public final class AnnotatedFolder {

    private AnnotatedFolder() {}

    /**
     * Returns the articles by name; at least one. A folder with a file {@code NAME.json} is one of {@code NAME.txt} and
     * {@code NAME.json}, any other one of pages in the project's notation.
     *
     * @throws BrokenAnnotationException if the annotation is broken, or there is none
     * @throws IOException if a file cannot be read
     */
    public static List<AnnotatedDocument> read(Path folder) throws BrokenAnnotationException, IOException {
        if (!Files.isDirectory(folder)) {
            throw new BrokenAnnotationException(folder, "no such folder");
        }
        List<Path> annotations = files(folder, ".json");
        List<AnnotatedDocument> documents =
                annotations.isEmpty() ? NotationFolder.read(files(folder, ".md")) : JsonFolder.read(annotations);
        if (documents.isEmpty()) {
            throw new BrokenAnnotationException(
                    folder, "no annotated articles: neither NAME.txt with NAME.json nor pages in the notation");
        }
        return documents;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
