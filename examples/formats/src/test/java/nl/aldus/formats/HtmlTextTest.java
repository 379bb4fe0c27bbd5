package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import nl.aldus.formats.HtmlMark.Mentioned;
import nl.aldus.formats.HtmlMark.Reporting;
import nl.aldus.model.Span;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void nestsTheShorterMarkInTheLonger() throws IOException {
        assertThat(html("abcdef", mention(1, 5), cue(1, 3), cue(4, 5)))
                .isEqualTo("a(m{c b c}d{c e})f".replace(" ", ""));
    }

    @Test
    void cutsTheLaterOfTwoThatCross() throws IOException {
        assertThat(html("abcdef", mention(0, 4), cue(2, 6))).isEqualTo("(mab{ccd}){cef}");
    }

    @Test
    void cutsThroughSeveral() throws IOException {
        assertThat(html("abcdefgh", mention(0, 6), mention(1, 4), cue(2, 8))).isEqualTo("(ma(mb{ccd}){cef}){cgh}");
    }

    @Test
    void cutsAtTheEndOfAParagraph() throws IOException {
        assertThat(html("ab.\n\ncd", mention(1, 7))).isEqualTo("a(mb.\n\n)|(mcd)");
    }

    @Test
    void laysMarksOverTheSameWordsInOneAnother() throws IOException {
        assertThat(html("ab", cue(0, 2), mention(0, 2))).isEqualTo("(m{cab})");
    }

    @Test
    void keepsAllThatStandsBetweenParagraphs() throws IOException {
        assertThat(html("\n a.\nb.\n \t\n\nc.\r\n\r\nd.\r\re.\n\n"))
                .isEqualTo("\n a.\nb.\n \t\n\n|c.&#13;\n&#13;\n|d.&#13;&#13;|e.\n\n");
        assertThat(html("a.\nb.\n")).isEqualTo("a.\n|b.\n");
        assertThat(page(" \n ")).isEqualTo(" \n ");
    }

    @Test
    void tellsTheStyleSheetWhereThereIsNoBlankLine() throws IOException {
        assertThat(page("a.\n\n  b.")).startsWith("<p class=\"spaced\">");
        assertThat(page("a.\n  b.")).startsWith("<p class=\"close\">");
        assertThat(page("a.\r\n  b.")).startsWith("<p class=\"close\">");
    }

    @Test
    void takesAShortFirstLineForAHeadlineUnlessItEndsLikeASentence() throws IOException {
        assertThat(page("Brug open\n\nEen dag.")).startsWith("<p class=\"spaced headline\">Brug open");
        assertThat(page("‘Brug open’\n\nEen dag.")).startsWith("<p class=\"spaced headline\">");
        assertThat(page("‘De brug is open.’\n\nEen dag.")).startsWith("<p class=\"spaced\">");
        assertThat(page("Brug\nopen\n\nEen dag.")).startsWith("<p class=\"spaced\">");
        assertThat(page("Brug open\nEen dag.")).startsWith("<p class=\"close\">");
        assertThat(page("Brug open")).startsWith("<p class=\"close\">");
        assertThat(page("Brug ".repeat(25) + "\n\nEen dag.")).startsWith("<p class=\"spaced\">");
    }

    private static HtmlMark mention(int start, int end) {
        return HtmlMark.of(new Span(start, end), new Mentioned(1, ""));
    }

    private static HtmlMark cue(int start, int end) {
        return HtmlMark.of(new Span(start, end), new Reporting(1, ""));
    }

    /** Returns mentions as {@code (m...)}, cues as {@code {c...}} and the end of a paragraph but the last as {@code |}. */
    private static String html(String text, HtmlMark... marks) throws IOException {
        StringBuilder brackets = new StringBuilder();
        StringBuilder open = new StringBuilder();
        for (String part : page(text, marks).split("(?=<)|(?<=>)")) {
            if (part.startsWith("<span")) {
                boolean mention = part.contains("\"mention ");
                brackets.append(mention ? "(m" : "{c");
                open.append(mention ? ')' : '}');
            } else if (part.equals("</span>")) {
                brackets.append(open.charAt(open.length() - 1));
                open.setLength(open.length() - 1);
            } else if (part.equals("</p>")) {
                brackets.append('|');
            } else if (!part.startsWith("<p")) {
                brackets.append(part);
            }
        }
        return brackets.substring(0, brackets.length() - 1);
    }

    private static String page(String text, HtmlMark... marks) throws IOException {
        StringWriter out = new StringWriter();
        HtmlText.write(text, List.copyOf(Stream.of(marks).toList()), new HtmlMarkup(out));
        return out.toString();
    }
}
