package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blankLinesAreBetweenThem() {
        assertThat(paragraphs("\n Kop\nvan twee\n \n\tEen. \n\n\nTwee.\n\n"))
                .containsExactly("Kop\nvan twee", "Een.", "Twee.");
    }

    @Test
    void aLineIsOneWhereThereAreNoBlankLines() {
        assertThat(paragraphs("\n\nEen.\n Twee. \nDrie.\n\n")).containsExactly("Een.", "Twee.", "Drie.");
    }

    @Test
    void lineEndsAreOfEveryKind() {
        assertThat(paragraphs("Een.\r\nTwee.")).containsExactly("Een.", "Twee.");
        assertThat(paragraphs("Een.\rTwee.\r\rDrie.")).containsExactly("Een.\rTwee.", "Drie.");
        assertThat(paragraphs("Een.\r\nTwee.\r\n\r\nDrie.")).containsExactly("Een.\r\nTwee.", "Drie.");
    }

    @Test
    void thereMayBeNone() {
        assertThat(paragraphs("")).isEmpty();
        assertThat(paragraphs(" \n\n\t")).isEmpty();
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream().map(paragraph -> paragraph.in(text)).toList();
    }
}
