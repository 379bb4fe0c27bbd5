package nl.aldus.benchmarks.accuracy.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedFolder;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.finding.AldusFinder;
import nl.aldus.benchmarks.accuracy.rival.HandWrittenFinder;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;

/** The report over the project's own articles, and the figures that it was written with. */
public final class KeptReport {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Relative, so that places in the report are the same on every machine. */
    private static final Path ARTICLES = Path.of("core", "src", "test", "resources", "articles");

    private final Path page;
    private final Path figures;
    private final Scorecard scorecard;
    private final Scorecard rival;

    private KeptReport(Path project, List<AnnotatedDocument> documents) {
        this.page = project.resolve("reports").resolve("accuracy.md");
        this.figures = project.resolve("reports").resolve("accuracy.json");
        this.scorecard = Scorecard.of(documents, new AldusFinder());
        this.rival = Scorecard.of(documents, new HandWrittenFinder());
    }

    /**
     * Measures.
     *
     * @param project the project's folder
     */
    public static KeptReport of(Path project) throws BrokenAnnotationException, IOException {
        List<AnnotatedDocument> documents = AnnotatedFolder.read(project.resolve(ARTICLES)).stream()
                .map(document -> document.at(ARTICLES.resolve(document.file().getFileName())))
                .toList();
        return new KeptReport(project, documents);
    }

    /** Writes both files. */
    public void write() throws IOException {
        Files.createDirectories(page.getParent());
        Files.writeString(page, ScorePage.render("Accuracy", scorecard, List.of(rival), Integer.MAX_VALUE));
        Files.writeString(figures, MAPPER.writeValueAsString(measured()) + "\n");
    }

    /** Returns the files that it is kept in. */
    public List<Path> files() {
        return List.of(page, figures);
    }

    /** Returns the figures as they are now. */
    public Map<String, Double> measured() {
        return Figures.of(scorecard);
    }

    /** Returns the figures as they are kept. */
    public Map<String, Double> kept() throws IOException {
        return MAPPER.readValue(figures.toFile(), new TypeReference<TreeMap<String, Double>>() {});
    }
}
