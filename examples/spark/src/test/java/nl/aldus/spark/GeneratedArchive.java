package nl.aldus.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes an archive to measure with, the same each time. An article is one of the project's own, and behind it some paragraphs
 * of another: no two need be alike, and their lengths and house styles are those of real ones.
 */
final class GeneratedArchive {

    private static final String BLANK_LINE = "\n\n";

    private GeneratedArchive() {}

    /** Takes the number of articles and the file to write, in JSON Lines. */
    public static void main(String[] args) throws IOException {
        int size = Integer.parseInt(args[0]);
        List<String> articles = List.copyOf(Articles.all().values());
        Random random = new Random(1);
        long characters = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), UTF_8)) {
            for (int i = 0; i < size; i++) {
                String text = articles.get(i % articles.size()) + BLANK_LINE + someParagraphs(articles, random);
                characters += text.length();
                out.write(Articles.json("artikel-" + i, text));
                out.write('\n');
            }
        }
        System.out.println(characters);
    }

    private static String someParagraphs(List<String> articles, Random random) {
        List<String> paragraphs =
                List.of(articles.get(random.nextInt(articles.size())).split(BLANK_LINE));
        int start = random.nextInt(paragraphs.size());
        int end = start + 1 + random.nextInt(paragraphs.size() - start);
        return String.join(BLANK_LINE, paragraphs.subList(start, end));
    }
}
