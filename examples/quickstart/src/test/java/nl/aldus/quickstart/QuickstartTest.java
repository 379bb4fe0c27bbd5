package nl.aldus.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
        return Printed.by(() -> Quickstart.main(new String[0]));
    }
}
