package nl.aldus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.aldus.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In each text the marks that stand alone are those right behind a {@code ^}, which is taken out first. */
class UnpairedMarksTest {

    private static final QuoteFinder FINDER = QuoteFinder.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^\"De brug blijft dicht, zei wethouder Marijke Hogeveen dinsdag.",
                "De brug blijft dicht^\", zei wethouder Marijke Hogeveen dinsdag.",
                "^“De brug blijft dicht. Dat is jammer.",
                "Hij noemde de brug ^“onverantwoord en reed om.",
                "^‘De brug blijft dicht, zei Marijke Hogeveen dinsdag.",
                "De brug blijft dicht.^’ Dat zei Marijke Hogeveen.",
                "“De brug blijft dicht”, zei ze. ^“Dat is jammer.\n\nDe pont vaart wel.",
                "^„De brug blijft dicht, zei ze.\n\nDe pont vaart wel, “zeker op zaterdag”.",
                "“Ja”, zei ze. ^“De brug blijft dicht\u001CDe pont vaart wel^”, zei hij. “Nee.”",
            })
    void findsMarksThatStandAlone(String marked) {
        assertThat(marked(marked.replace("^", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "De brug is dicht.",
                "\"De brug blijft dicht\", zei wethouder Marijke Hogeveen dinsdag.",
                "‘Zij zei: “Kom mee.”’, aldus Van Dam.",
                "“De brug blijft dicht.\n\n“Dat is jammer”, zei ze.",
                "“De brug blijft dicht.\n\nDat is jammer”, zei ze.",
                "Foto's van 's-Hertogenbosch in de jaren '80, 12' breed, op een scherm van 65\".",
                "De auto van Hans' zus stond 's avonds op z'n plek.",
                "– Kom je? vroeg ze.",
            })
    void findsNothingWhereAllIsPaired(String text) {
        assertThat(FINDER.unpairedMarks(text)).isEmpty();
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder(text);
        List<Span> marks = FINDER.unpairedMarks(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            marked.insert(marks.get(i).start(), '^');
        }
        return marked.toString();
    }
}
