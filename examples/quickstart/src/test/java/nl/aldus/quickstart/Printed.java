package nl.aldus.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What a program prints. */
final class Printed {

    private Printed() {}

    /** Runs a program and returns what it wrote to standard output, with {@code \n} as line end. */
    static String by(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream captured = new ByteArrayOutputStream();
        System.setOut(new PrintStream(captured, true, UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return captured.toString(UTF_8).replace(System.lineSeparator(), "\n");
    }
}
