package nl.aldus;

import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;
import nl.aldus.model.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that no editor wrote. The finder reads them all, on a stack too small for recursion that grows with the text. No
 * stopwatch runs, but a finder that is not linear takes hours.
 */
class RobustnessTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    private static final int SMALL_STACK = 256 * 1024;
    private static final int MEGABYTE = 1 << 20;
    private static final int DEEP = 100_000;

    @ParameterizedTest
    @MethodSource({"marks", "nesting", "monotony", "brokenText", "otherScripts"})
    void everyTextIsRead(String text) throws Exception {
        FutureTask<Findings> task = new FutureTask<>(() -> FINDER.find(text));
        new Thread(null, task, "small stack", SMALL_STACK).start();
        Invariants.check(text, task.get());
    }

    static Stream<Arguments> marks() {
        String all = String.join("", glyphs());
        String allApart = String.join(" ", glyphs()) + " ";
        return Stream.concat(
                glyphs().stream()
                        .flatMap(glyph -> Stream.of(
                                text(glyph + " alone", glyph),
                                text(glyph + " for a megabyte", fill(glyph)),
                                text(glyph + " against words for a megabyte", fill(glyph + "ja" + glyph + ' ')))),
                Stream.of(
                        text("all marks in turn", fill(all)),
                        text("all marks in turn, with blanks", fill(allApart)),
                        text("all marks in turn, around words", fill(String.join("woord", glyphs()) + ' '))));
    }

    /** Returns the quotation marks that the library knows, and what else looks like one or opens a turn. */
    private static List<String> glyphs() {
        Stream<String> known = Lexicon.dutch().entries(WordList.QUOTATION_MARKS).stream()
                .flatMap(pair -> Stream.of(pair.field(0), pair.field(1)));
        Stream<String> others = Stream.of("′", "″", "–", "—", "-", "--", "\u0091", "\u0094", "(", ":");
        return Stream.concat(known, others).distinct().toList();
    }

    static Stream<Arguments> nesting() {
        return Stream.of(
                text("nested, each before a word", "“ja ".repeat(DEEP)),
                text("nested and closed", "“ja ".repeat(DEEP) + "nee” ".repeat(DEEP)),
                text("nested in turn", "“ja ‘nee ".repeat(DEEP)),
                text("nested with reports", "Jan zei: “".repeat(DEEP)),
                text("nested with reports and closed", "Jan zei: “".repeat(DEEP) + "Ja”, zei Piet. ".repeat(DEEP)),
                text("paragraphs left open", "“Ja.\n\n".repeat(DEEP)),
                text("reports of reports", "Jan zegt dat ".repeat(DEEP)),
                text("sources of sources", "volgens Jan ".repeat(DEEP)),
                text("parentheses", "(ja ".repeat(DEEP)));
    }

    static Stream<Arguments> monotony() {
        return Stream.of(
                text("nothing", ""),
                text("a line end", "\n"),
                text("line ends", fill("\n")),
                text("Windows line ends", fill("\r\n")),
                text("carriage returns", fill("\r")),
                text("blanks", fill(" ")),
                text("full stops", fill(".")),
                text("commas", fill(", ")),
                text("a word of a megabyte", fill("a")),
                text("a compound of a megabyte", fill("voor-")),
                text("a number of a megabyte", fill("1.000,")),
                text("a name of a megabyte", fill("Jan ")),
                text("a name with particles", fill("van der ")),
                text("an abbreviation of a megabyte", fill("A.")),
                text("a sentence of a megabyte", fill("de man zegt dat ")),
                text("a line of speakers", fill("Jan: ")),
                text("quotations without end", fill("“Ja”, zei Jan. ")),
                text("one quotation of a megabyte", "“" + fill("Ja. ") + "”, zei Jan."),
                text("indirect speech without end", fill("Volgens Jan is het waar. ")),
                text("different people without end", people()));
    }

    private static String people() {
        StringBuilder people = new StringBuilder();
        for (int i = 0; people.length() < MEGABYTE; i++) {
            people.append("“Ja”, zei Jan ").append((char) ('A' + i % 26));
            Integer.toString(i, 26)
                    .chars()
                    .map(c -> 'a' + Character.digit(c, 26))
                    .forEach(people::appendCodePoint);
            people.append(". ");
        }
        return people.toString();
    }

    static Stream<Arguments> brokenText() {
        return Stream.of(
                text("a high surrogate", "\uD83D"),
                text("a low surrogate", "\uDE00"),
                text("surrogates in the wrong order", "“\uDE00\uD83D”, zei Jan\uD83D."),
                text("a high surrogate at each place", "\uD83D“\uD83DJa\uD83D”\uD83D, zei\uD83D Jan \uD83DSmit.\uD83D"),
                text("high surrogates", fill("\uD83D")),
                text("low surrogates", fill("\uDE00")),
                text("a NUL", "\0"),
                text("a NUL at each place", "\0“\0Ja\0”\0, \0zei\0 Jan\0.\0"),
                text("NULs", fill("\0")),
                text("byte order marks", fill("\uFEFF")),
                text("replacement characters", fill("\uFFFD ")),
                text("noncharacters", fill("\uFFFF\uFFFE")),
                text("soft hyphens", fill("\u00AD")),
                text("accents without letters", fill("\u0301")),
                text("a letter with a megabyte of accents", "“e" + fill("\u0301") + "”, zei Jan."),
                text("emoji", fill("\uD83D\uDE00")),
                text("joined emoji", fill("\uD83D\uDC69\u200D")));
    }

    static Stream<Arguments> otherScripts() {
        return Stream.of(
                text("Hebrew", "„שלום”, אמר דוד. \"כן\", zei דוד."),
                text("Arabic", "«مرحبا»، قال أحمد. Volgens أحمد is het waar."),
                text("marks of direction", "\u202E“Ja”, zei Jan.\u202C \u200F'Nee'\u200E, zei \u2067أحمد\u2069."),
                text("Arabic without end", fill("«نعم»، قال أحمد. ")),
                text("Chinese without end", fill("「是」，他說。")),
                text("Greek capitals without end", fill("“ΝΑΙ”, zei ΣΊΣΥΦΟΣ. ")));
    }

    private static Arguments text(String name, String text) {
        return arguments(named(name, text));
    }

    private static String fill(String unit) {
        return unit.repeat(MEGABYTE / unit.length());
    }
}
