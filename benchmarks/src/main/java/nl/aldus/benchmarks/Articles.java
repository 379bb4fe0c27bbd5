package nl.aldus.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The articles that the benchmarks read: written for the project, in the conventions of all kinds of papers. */
final class Articles {

    /** The order in which a text takes them. Neighbours differ in their quotation marks; some have none. */
    private static final List<String> NAMES = List.of(
            "curly-single-voetbal",
            "straight-double-verkeer",
            "no-quotes-politie",
            "curly-double-gemeenteraad",
            "comma-marks-brandweer",
            "indirect-bank",
            "straight-single-rechtbank",
            "guillemets-vlaams-gemeente",
            "nested-onderwijs",
            "low-marks-spoor",
            "interview-vraag-antwoord",
            "mixed-marks-cultuur",
            "no-quotes-handbal",
            "live-report-storm",
            "multi-paragraph-getuige",
            "partials-buitenland",
            "flemish-local-kermis",
            "subheads-klimaat",
            "organisations-energie",
            "closing-single-schaatsen");

    private static final String BLANK_LINE = "\n\n";

    private Articles() {}

    /** Returns the paragraphs of all articles in order, headlines among them. */
    static List<String> paragraphs() {
        return NAMES.stream()
                .map(Articles::read)
                .flatMap(article -> List.of(article.strip().split(BLANK_LINE)).stream())
                .toList();
    }

    /** Returns an article by name. */
    static String read(String name) {
        try (InputStream stream = Articles.class.getResourceAsStream("articles/" + name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("no article " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
