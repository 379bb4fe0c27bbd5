package nl.aldus.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.aldus.QuoteFinder;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;
import nl.aldus.notation.NotationParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/extending.md} shows: each example needs the line above it, and its twin does not mind it. */
class ExtendingTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", ""), "..", "docs", "extending.md");

    private static final QuoteFinder FINDER = QuoteFinder.create();

    /** An example, and the finder that has learnt the line above it. */
    private record Lesson(String annotated, boolean twin, QuoteFinder taught) {

        String expected() {
            return NotationParser.parse(annotated).toString();
        }

        @Override
        public String toString() {
            return annotated;
        }
    }

    static Stream<Lesson> lessons() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        QuoteFinder taught = FINDER;
        // A block ends at its fence; what stands between blocks is prose.
        for (String part : Files.readString(PAGE).split("\n```(?=[a-z])")) {
            String info = part.lines().findFirst().orElseThrow();
            String block = part.substring(info.length()).split("\n```\n", 2)[0].strip();
            if (info.startsWith("quotes")) {
                lessons.add(new Lesson(block, info.equals("quotes twin"), taught));
            } else if (!info.startsWith("#")) {
                WordList list = WordList.valueOf(info.toUpperCase(Locale.ROOT).replace('-', '_'));
                taught = QuoteFinder.builder()
                        .lexicon(Lexicon.dutch().with(list, block))
                        .build();
            }
        }
        return lessons.stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatThePageTeachesIsFound(Lesson lesson) {
        assertThat(found(lesson.taught(), lesson)).isEqualTo(lesson.expected());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void withoutTheLineOnlyTheTwinHolds(Lesson lesson) {
        boolean holds = found(FINDER, lesson).equals(lesson.expected());

        assertThat(holds).isEqualTo(lesson.twin());
    }

    private static String found(QuoteFinder finder, Lesson lesson) {
        String text = NotationParser.parse(lesson.annotated()).text();
        return Notation.render(text, finder.find(text));
    }
}
