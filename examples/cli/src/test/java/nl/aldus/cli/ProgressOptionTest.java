package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work that takes a moment longer than what shows no progress at all. */
class ProgressOptionTest {

    private static final int MILLISECONDS = 700;

    @ParameterizedTest
    @CsvSource({
        "'--threads 1',   false, true,  true",
        "'--threads 1',   true,  true,  false",
        "'--threads 1',   false, false, false",
        "'--progress',    false, false, true",
        "'--no-progress', false, true,  false",
    })
    void isShownOnATerminalThatIsFreeOrIfAsked(
            String options, boolean outIsTerminal, boolean errIsTerminal, boolean shown) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int status = Run.of(
                new Streams(slow(), new ByteArrayOutputStream(), err, false, outIsTerminal, errIsTerminal),
                (options + " --from jsonl -").split(" "));

        assertThat(status).isZero();
        assertThat(err.toString(UTF_8)).matches(shown ? "\r\u001B\\[K1 documents, \\d+ a second\r\u001B\\[K" : "");
    }

    private static InputStream slow() {
        return new ByteArrayInputStream("{\"text\": \"Het regent.\"}\n".getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                try {
                    Thread.sleep(MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return super.read(bytes, offset, length);
            }
        };
    }
}
