package nl.aldus.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The word lists that the library brings, and how their lines are read. */
class LexiconTest {

    private static final Path FILES =
            Path.of(System.getProperty("basedir", ""), "src", "main", "resources", "nl", "aldus", "lexicon");

    private static final Comparator<String> BY_CODE_POINT = (left, right) ->
            Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

    @Test
    void fieldsAreReadWithoutTheBlanksAroundThem() {
        List<Entry> entries = LexiconReader.read(WordList.TITLES, "\tdr. ;  - ;doctor \n", "own.txt");
        assertThat(entries).containsExactly(new Entry(List.of("dr.", "-", "doctor"), "own.txt", 1));
    }

    @Test
    void commentsAndBlankLinesAreSkippedAndCounted() {
        String lines = "| a header\n\n  \nin\r\nnaast | next to\n";
        assertThat(LexiconReader.read(WordList.PREPOSITIONS, lines, "own.txt"))
                .containsExactly(
                        new Entry(List.of("in"), "own.txt", 4), //
                        new Entry(List.of("naast"), "own.txt", 5));
    }

    @Test
    void aByteOrderMarkIsNoWord() {
        assertThat(LexiconReader.read(WordList.PREPOSITIONS, "\uFEFFin\n", "own.txt"))
                .containsExactly(new Entry(List.of("in"), "own.txt", 1));
    }

    @Test
    void tooFewFieldsAreToldWithFileAndLine() {
        assertBroken(WordList.DETERMINERS, "de ; definite\nhet", "own.txt:2: 1 fields where determiners has 2: het");
        assertBroken(
                WordList.PERSON_NOUNS, "arts ; artsen", "own.txt:1: 2 fields where person-nouns has 3: arts ; artsen");
    }

    @Test
    void tooManyFieldsAreToldWithFileAndLine() {
        assertBroken(
                WordList.DETERMINERS,
                "de ; definite ; m",
                "own.txt:1: 3 fields where determiners has 2: de ; definite ; m");
    }

    @Test
    void anUnknownValueIsToldWithFileAndLine() {
        assertBroken(
                WordList.FIRST_NAMES,
                "| given names\n\nLoes ; v",
                "own.txt:3: field 2 is 'v', not one of [-, f, m]: Loes ; v");
    }

    @Test
    void anUnknownValueAmongSeveralIsToldWithFileAndLine() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconReader.read(
                        WordList.REPORTING_VERBS, "zeggen ; zei ; gezegd ; saying ; strong ; dat quoot", "own.txt"))
                .withMessageStartingWith("own.txt:1: field 6 is 'quoot', not one of [");
    }

    @Test
    void anEmptyFieldIsToldWithFileAndLine() {
        assertBroken(WordList.DETERMINERS, "de ; definite\n ; definite", "own.txt:2: field 1 is empty: ; definite");
        assertBroken(WordList.DETERMINERS, "de ;", "own.txt:1: field 2 is empty: de ;");
    }

    @Test
    void aWordThatMustBeThereIsToldWithFileAndLine() {
        assertBroken(WordList.VERBS, "- ; liep ; gelopen", "own.txt:1: field 1 is unused: - ; liep ; gelopen");
    }

    private static void assertBroken(WordList list, String lines, String message) {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconReader.read(list, lines, "own.txt"))
                .withMessage(message);
    }

    @Test
    void entriesCanBeAdded() {
        Lexicon dutch = Lexicon.dutch();
        int before = dutch.entries(WordList.PERSON_NOUNS).size();
        Lexicon more = dutch.with(WordList.PERSON_NOUNS, "| own words\nkaasmeester ; kaasmeesters ; -");
        assertThat(more.entries(WordList.PERSON_NOUNS))
                .hasSize(before + 1)
                .startsWith(dutch.entries(WordList.PERSON_NOUNS).toArray(Entry[]::new))
                .endsWith(new Entry(List.of("kaasmeester", "kaasmeesters", "-"), "person-nouns.txt (added)", 2));
        assertThat(dutch.entries(WordList.PERSON_NOUNS))
                .as("the lexicon added to")
                .hasSize(before);
        assertThat(more.entries(WordList.TITLES)).isEqualTo(dutch.entries(WordList.TITLES));
    }

    @Test
    void aBrokenAdditionIsToldWithItsLine() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.dutch().with(WordList.TITLES, "dr. ; - ; doctor\nir. ; -"))
                .withMessage("titles.txt (added):2: 2 fields where titles has 3: ir. ; -");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicon.dutch().with(WordList.TITLES, "ir. ; -", "map/eigen.txt"))
                .withMessage("map/eigen.txt:1: 2 fields where titles has 3: ir. ; -");
    }

    @ParameterizedTest
    @EnumSource
    void everyListHasEntries(WordList list) {
        assertThat(Lexicon.dutch().entries(list)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyListIsSortedByCodePoint(WordList list) throws IOException {
        assertThat(entryLines(list)).isSortedAccordingTo(BY_CODE_POINT);
    }

    @ParameterizedTest
    @EnumSource
    void noListHasALineTwice(WordList list) throws IOException {
        assertThat(entryLines(list)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyListTellsItsLicenceAboveItsFirstEntry(WordList list) throws IOException {
        List<String> header =
                text(list).lines().takeWhile(line -> line.startsWith("|")).toList();
        assertThat(header).anyMatch(line -> line.contains("Apache-2.0"));
    }

    @Test
    void noFileLiesUnread() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(WordList.values()).map(WordList::fileName).toList());
        }
    }

    /** Returns the lines of a file that hold an entry, without comments. */
    private static List<String> entryLines(WordList list) throws IOException {
        return text(list)
                .lines()
                .map(line -> line.contains("|") ? line.substring(0, line.indexOf('|')) : line)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns what a file holds; fails if it is not UTF-8. */
    private static String text(WordList list) throws IOException {
        try (InputStream stream = Lexicon.class.getResourceAsStream(list.fileName())) {
            ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        }
    }
}
