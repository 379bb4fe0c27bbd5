package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        assertThat(runOnto(failing("Broken pipe"))).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void otherFailuresAreNamed() {
        Run run = runOnto(failing("No space left on device"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualToNormalizingNewlines("aldus: standard output: No space left on device\n");
    }

    private static Run runOnto(OutputStream out) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream("\"Het is klaar\", zei Jan.".getBytes(UTF_8));
        int status = Run.of(new Streams(in, out, err, false, false, false), "-");
        return new Run(status, "", err.toString(UTF_8));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
