package nl.aldus.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.aldus.Invariants;
import nl.aldus.QuoteFinder;
import nl.aldus.lexicon.Lexicon;
import nl.aldus.lexicon.WordList;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the text takes twice the memory, whatever the text: counted in bytes that the thread allocates, which a loaded
 * machine does not change as it does a stopwatch. A small stack leaves no room for recursion that grows with the text.
 */
class LinearityTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int SMALL_STACK = 256 * 1024;
    private static final int LENGTH = 50_000;
    /** Arrays grow in steps, so that twice the text may take somewhat more than twice the bytes. */
    private static final double MOST = 2.7;

    @ParameterizedTest
    @MethodSource("texts")
    void twiceTheTextTakesTwiceTheMemory(IntFunction<String> text) throws Exception {
        allocated(text.apply(LENGTH / 10));
        long once = allocated(text.apply(LENGTH));
        long twice = allocated(text.apply(2 * LENGTH));
        assertThat(twice).isLessThan((long) (MOST * once));
    }

    private static long allocated(String text) throws Exception {
        FutureTask<Long> task = new FutureTask<>(() -> {
            long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            Findings findings = FINDER.find(text);
            long after = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
            Invariants.check(text, findings);
            return after - before;
        });
        new Thread(null, task, "small stack", SMALL_STACK).start();
        return task.get();
    }

    static Stream<Arguments> texts() {
        String glyphs = Lexicon.dutch().entries(WordList.QUOTATION_MARKS).stream()
                .flatMap(pair -> Stream.of(pair.field(0), pair.field(1)))
                .distinct()
                .reduce("", (all, glyph) -> all + glyph + "ja ");
        return Stream.of(
                repeated("opening marks", "“ja "),
                repeated("closing marks", "ja” "),
                repeated("straight marks", "\""),
                repeated("alternating marks", "“ja ”nee "),
                repeated("apostrophes", "ja' 'nee "),
                repeated("every mark", glyphs),
                text("deep nesting", length -> "“ja ‘nee ".repeat(length / 18) + "’ ”".repeat(length / 18)),
                repeated("paragraphs left open", "“Ja.\n\n"),
                repeated("paragraphs that go on", "Jan zei, “Ja.\n\n“Nee.\n\n"),
                repeated("one sentence", "de man zegt dat "),
                repeated("one sentence with names", "Jan zegt dat Piet "),
                repeated("no blanks", "a"),
                repeated("no blanks, with marks", "a“a”"),
                repeated("line ends", "\n"),
                repeated("dialogue turns", "– Ja, zei Jan, nee.\n"),
                repeated("one name", "“Ja”, zei Jan. "),
                text("different names", LinearityTest::people),
                repeated("roles", "“Ja”, zei de burgemeester. “Nee”, zei hij. "),
                repeated("sources", "Volgens Jan is het waar. "),
                repeated("names that differ in a letter", "“Ja”, zei Jansen. “Ja”, zei Janssen. “Ja”, zei Jansens. "),
                repeated("combining marks", "e\u0301\u0302\u0303"),
                repeated("lone surrogates", "\uD83D“\uDE00” "),
                repeated("right to left", "«نعم»، قال أحمد. \u202E“Ja”, zei Jan.\u202C "),
                repeated("separators", "“Ja”, zei Jan.\u001C"),
                repeated("only separators", "\u001C"));
    }

    private static String people(int length) {
        StringBuilder people = new StringBuilder();
        for (int i = 0; people.length() < length; i++) {
            people.append("“Ja”, zei Jan ").append((char) ('A' + i % 26));
            for (int rest = i + 26; rest > 0; rest /= 26) {
                people.append((char) ('a' + rest % 26));
            }
            people.append(". ");
        }
        return people.toString();
    }

    private static Arguments repeated(String name, String unit) {
        return text(name, length -> unit.repeat(length / unit.length()));
    }

    private static Arguments text(String name, IntFunction<String> text) {
        return arguments(named(name, text));
    }

    /** Marks nested deeper than eight are passed over, as {@link QuoteFinder#find} documents. */
    @Test
    void nestingIsBounded() {
        List<String> opening = List.of("“Jan zei: ", "‘Piet zei: ");
        List<String> closing = List.of(".”", ".’");
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 40).forEach(i -> text.append(opening.get(i % 2)));
        text.append("Dat weet ik niet");
        IntStream.range(0, 40).forEach(i -> text.append(closing.get((i + 1) % 2)));

        List<Quotation> quotations = FINDER.find(text).quotations();
        assertThat(quotations).isNotEmpty();
        assertThat(quotations)
                .allSatisfy(quotation -> assertThat(quotation.enclosing()).hasSizeLessThan(8));
    }
}
