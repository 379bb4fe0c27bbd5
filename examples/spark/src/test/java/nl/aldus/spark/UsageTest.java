package nl.aldus.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @Test
    void helpTellsHowToUseIt() {
        Run run = Run.aldus("--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: spark-submit [SPARK OPTION]... aldus-spark.jar --input PATH...")
                .contains("--overwrite", "--id-column", "(default: text)", "(default: balanced)", "Exit status:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --input a                                | Missing required option: '--output=FOLDER'
                    --output b                               | Missing required option: '--input=PATH'
                    --input a --output b --profile zeker     | Invalid value for option '--profile': expected one of
                    --input a --output b --kinds direct,half | Invalid value for option '--kinds'
                    --input a --output b --format csv        | Invalid value for option '--format': expected one of
                    --input a --output b --kleur rood        | Unknown options: '--kleur', 'rood'
                    """)
    void saysWhatIsWrong(String arguments, String complaint) {
        Run run = Run.aldus((Object[]) arguments.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("aldus-spark: " + complaint).endsWith("\nTry 'aldus-spark.jar --help'.\n");
    }
}
