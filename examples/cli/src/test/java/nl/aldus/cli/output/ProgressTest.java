package nl.aldus.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long SECOND = 1_000_000_000;

    private final StringWriter terminal = new StringWriter();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);

    @Test
    void showsHowFarTheWorkIsAndGoesAway() {
        Progress progress = progress(true, 400);

        clock.addAndGet(4 * SECOND);
        progress.add(100);
        progress.clear();

        assertThat(terminal)
                .hasToString("\r\u001B[K[#######                       ]  25%  1 documents, 0 a second\r\u001B[K");
    }

    @Test
    void showsNoPartOfATotalThatNobodyKnows() {
        Progress progress = progress(true, 0);

        clock.addAndGet(SECOND / 2);
        progress.add(100);

        assertThat(terminal).hasToString("\r\u001B[K1 documents, 2 a second");
    }

    @Test
    void doesNotFlicker() {
        Progress progress = progress(true, 0);

        for (int i = 0; i < 1_000; i++) {
            clock.addAndGet(SECOND / 1_000);
            progress.add(1);
        }

        assertThat(terminal.toString().split("\r", -1)).hasSizeBetween(6, 7);
    }

    @Test
    void showsNothingOfShortWorkOrIfNotAsked() {
        Progress shortWork = progress(true, 400);
        shortWork.add(100);
        shortWork.clear();
        Progress hidden = progress(false, 400);
        clock.addAndGet(2 * SECOND);
        hidden.add(100);
        hidden.clear();

        assertThat(terminal).hasToString("");
    }

    private Progress progress(boolean shown, long total) {
        return new Progress(new PrintWriter(terminal), shown, clock::get, () -> total);
    }
}
