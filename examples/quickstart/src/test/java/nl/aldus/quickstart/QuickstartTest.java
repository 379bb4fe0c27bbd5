package nl.aldus.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    private static final Path SOURCE = Path.of("src", "main", "java", "nl", "aldus", "quickstart", "Quickstart.java");

    @Test
    void printsWhoSaysWhat() {
        assertThat(output()).isEqualTo("""
                        Marijke Hogeveen: De brug blijft dicht
                        Ruben Stelma: is dat onnodig
                        Ruben Stelma: Ik vaar er al dertig jaar onderdoor
                        Marijke Hogeveen: geen bewijs
                        """);
    }

    @Test
    void theReadmeShowsThisCode() throws IOException {
        String code = Readme.between(Files.readString(SOURCE), "main(String[] args) {\n", "\n    }\n}\n")
                .stripIndent();

        assertThat(code.lines()).hasSize(10);
        assertThat(Readme.block("quickstart")).isEqualTo(code);
    }

    @Test
    void theReadmeShowsThisOutput() throws IOException {
        assertThat(Readme.block("quickstart-output") + "\n").isEqualTo(output());
    }

    private static String output() {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return captured.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
