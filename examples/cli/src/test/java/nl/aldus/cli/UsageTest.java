package nl.aldus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Locale;
import nl.aldus.formats.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpTellsHowToUseIt(String option) {
        Run run = Run.aldus(option);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: aldus [OPTION]... [FILE | FOLDER | -]...")
                .contains("Reading:", "Finding:", "Writing:", "Running:", "Exit status:", "Examples:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void tellsItsVersion(String option) {
        Run run = Run.aldus(option);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("aldus ");
    }

    @Test
    void asksForAFileRatherThanWaitForSomebodyToType() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Run.of(new Streams(InputStream.nullInputStream(), out, err, true, false, false));

        assertRefuses(
                new Run(status, out.toString(UTF_8), err.toString(UTF_8)), "no FILE, and nothing on standard input");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --stats --check - | --stats and --check do not go together
                    --explain --stats - | --explain goes with neither --stats nor --check
                    --explain --check - | --explain goes with neither --stats nor --check
                    --explain --format jsonl - | --explain goes with --format text only
                    --stats --format tei - | --stats does not go with --format tei
                    --check --format csv - | --check does not go with --format csv
                    --output-dir x --output y - | --output and --output-dir do not go together
                    --output-dir x --stats - | --output-dir goes with neither --stats nor --check
                    --output-dir x --explain - | --output-dir and --explain do not go together
                    --output-dir x --text-dir ./x - | --output-dir and --text-dir cannot be one folder with --format text, for both make files named .txt
                    --top 0 - | --top must be at least 1
                    --threads 0 - | --threads must be at least 1
                    --output geen/map/uit.txt - | --output: geen/map/uit.txt: no such folder
                    --output src - | --output: src: is a directory
                    --speakers weg.txt - | --speakers: weg.txt: no such file
                    --lexicon verbs=weg.txt - | --lexicon: weg.txt: no such file
                    """)
    void refusesWhatMakesNoSense(String arguments, String complaint) {
        assertRefuses(Run.aldus(arguments.split(" ")), complaint);
    }

    @Test
    void namesTheListsOfWords() {
        Run run = Run.aldus("--lexicon", "woorden=weg.txt", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("aldus: Invalid value for option '--lexicon' (LIST=FILE): no list 'woorden', but there are "
                        + "reporting-verbs, reporting-phrases, ");
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfEachFormat(OutputFormat format) {
        assertThat(Run.aldus("--help").out())
                .containsPattern("\\s" + format.name().toLowerCase(Locale.ROOT) + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --format | xml    | text, jsonl, html, csv, brat, w3c, tei, folia
                    --from   | pdf    | text, html, jsonl
                    --profile| zeker  | precise, balanced, full
                    """)
    void tellsTheChoicesAsTheHelpDoes(String option, String word, String choices) {
        assertRefuses(
                Run.aldus(option, word, "-"),
                "Invalid value for option '%s': '%s' is not one of %s".formatted(option, word, choices));
    }

    @Test
    void tellsTheKindsAsTheHelpDoes() {
        assertRefuses(
                Run.aldus("--kinds", "direct,zin", "-"),
                "Invalid value for option '--kinds' (KIND): 'zin' is not one of direct, partial, indirect");
    }

    @Test
    void capitalsDoNotMatterInAChoice() {
        assertThat(Run.aldusReading("Het regent.", "--format", "JSONL", "--kinds", "Direct")
                        .status())
                .isZero();
    }

    @Test
    void knowsItsOptions() {
        assertRefuses(Run.aldus("--formaat", "text", "-"), "Unknown option: '--formaat'");
    }

    private static void assertRefuses(Run run, String complaint) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToNormalizingNewlines("aldus: " + complaint + "\nTry 'aldus --help'.\n");
    }
}
