package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "😀",
                "a😀b😀",
                "😀😀😀",
                "\uD83D",
                "\uDE00\uD83D",
                "a\uD83D\uD83D\uDE00\uDE00b",
                "é\uFFFF𝔍"
            })
    void countsAsTheStringDoes(String text) {
        CodePoints codePoints = CodePoints.of(text);

        for (int offset = 0; offset <= text.length(); offset++) {
            assertThat(codePoints.before(offset))
                    .as("code points before %d", offset)
                    .isEqualTo(text.codePointCount(0, offset));
        }
    }
}
