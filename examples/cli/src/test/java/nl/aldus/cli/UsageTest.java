package nl.aldus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h"})
    void helpTellsHowToUseIt(String option) {
        Run run = Run.aldus(option);

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: aldus [--format FORMAT] FILE... | -")
                .contains("Exit status:", "Examples:", "aldus --format jsonl archief/*.txt > quotations.jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void tellsItsVersion(String option) {
        Run run = Run.aldus(option);

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("aldus ");
    }

    @Test
    void asksForAFile() {
        assertRefuses(Run.aldus(), "Missing required parameter: 'FILE'");
    }

    @Test
    void knowsItsFormats() {
        assertRefuses(
                Run.aldus("--format", "xml", "-"),
                "Invalid value for option '--format': expected one of [TEXT, JSONL, HTML, CSV, BRAT, W3C, TEI, FOLIA]"
                        + " (case-insensitive) but was 'xml'");
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
