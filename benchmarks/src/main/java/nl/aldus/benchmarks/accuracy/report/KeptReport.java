package nl.aldus.benchmarks.accuracy.report;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.Profile;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedDocument;
import nl.aldus.benchmarks.accuracy.annotation.AnnotatedFolder;
import nl.aldus.benchmarks.accuracy.annotation.BrokenAnnotationException;
import nl.aldus.benchmarks.accuracy.scoring.Evaluation;
import nl.aldus.benchmarks.accuracy.scoring.Scorecard;

/** The report over the project's own articles, and the figures that it was written with. */
public final class KeptReport {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Relative, so that places in the report are the same on every machine. */
    private static final Path ARTICLES = Path.of("core", "src", "test", "resources", "articles");

    private static final String OPENING = """
            # Accuracy

            Over the project's own articles. Written by the command `accuracy report`, not by hand:
            [benchmarks/accuracy.md](../benchmarks/accuracy.md) tells how, and what the figures mean.""";

    private final Path page;
    private final Path figures;
    private final Evaluation evaluation;

    private KeptReport(Path project, List<AnnotatedDocument> documents) {
        this.page = project.resolve("reports").resolve("accuracy.md");
        this.figures = project.resolve("reports").resolve("accuracy.json");
        this.evaluation = Evaluation.of(documents, Profile.BALANCED);
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
        Files.writeString(page, ScorePage.render(OPENING, evaluation, Integer.MAX_VALUE));
        Files.writeString(figures, MAPPER.writeValueAsString(measured()) + "\n");
    }

    /** Returns the files that it is kept in. */
    public List<Path> files() {
        return List.of(page, figures);
    }

    /** Returns the figures as they are now. */
    public Map<String, Double> measured() {
        Map<String, Double> figures = new LinkedHashMap<>(Figures.of(evaluation.aldus()));
        for (Scorecard profile : evaluation.profiles()) {
            Figures.ofNaming(profile).forEach((name, figure) -> figures.put(profile.finder() + " " + name, figure));
        }
        return figures;
    }

    /** Returns the figures as they are kept. */
    public Map<String, Double> kept() throws IOException {
        return MAPPER.readValue(figures.toFile(), new TypeReference<LinkedHashMap<String, Double>>() {});
    }
}
