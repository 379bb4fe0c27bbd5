package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a module compiles against the library with ICU4J beside it, and nothing else. */
class ModuleTest {

    @TempDir
    private Path folder;

    @Test
    void aModularProgramNeedsOnlyTheLibraryAndIcu() throws IOException, URISyntaxException {
        Path module = Files.writeString(folder.resolve("module-info.java"), "module demo { requires nl.aldus; }");
        Path program = Files.writeString(folder.resolve("Demo.java"), """
                package demo;

                class Demo {
                    int count(String text) {
                        return nl.aldus.QuoteFinder.create().find(text).quotations().size();
                    }
                }
                """);
        String modules = of(QuoteFinder.class) + File.pathSeparator + of(BreakIterator.class);
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        printer,
                        printer,
                        "-Werror",
                        "--module-path",
                        modules,
                        "-d",
                        folder.toString(),
                        module.toString(),
                        program.toString());
        assertThat(messages.toString()).isEmpty();
        assertThat(status).isZero();
    }

    private static Path of(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
