package nl.aldus.cli.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void takesTheArticleFromThePage() throws UnreadableException {
        String page = """
                <!DOCTYPE html>
                <html><head><title>Krant | Pont vaart weer</title><style>p { color: red }</style></head>
                <body>
                <header><a href="/">De Krant</a></header>
                <nav><ul><li>Binnenland</li><li>Sport</li></ul></nav>
                <main>
                  <article>
                    <header><h1>Pont vaart weer</h1><p class="byline">Van onze verslaggever</p></header>
                    <p>‘We varen’, zei
                       <b>Jan</b>&nbsp;Kuipers.</p>
                    <figure><img src="pont.jpg" alt="De pont"><div><figcaption>De pont bij Dorst</figcaption></div>
                      <span>Foto vergroten</span></figure>
                    <h2>Rijen<br>bij de kade</h2>
                    <ul><li>een rij</li><li>nog een rij</li></ul>
                    <aside><h3>Lees ook</h3><p>‘Weg ermee’, zei Piet.</p></aside>
                    <script>console.log("‘Nee’, zei Piet")</script>
                    <table><tr><th>uur</th><td>prijs</td></tr><tr><td>8</td><td>twee euro</td></tr></table>
                    <p hidden>Verborgen</p>
                    <button>Deel</button>
                    <footer>Meer over: ponten</footer>
                  </article>
                  <article><h2>Brug dicht</h2></article>
                </main>
                <footer>Over ons</footer>
                </body></html>
                """;

        assertThat(text(page)).isEqualTo("""
                Pont vaart weer

                Van onze verslaggever

                ‘We varen’, zei Jan\u00A0Kuipers.

                De pont bij Dorst

                Rijen
                bij de kade

                een rij

                nog een rij

                uur prijs

                8 twee euro
                """);
    }

    @Test
    void takesTheMainPartWhereNoArticleStandsOut() throws UnreadableException {
        assertThat(
                        text(
                                "<nav>Menu</nav><main><article>Pont vaart</article><article>Brug dicht</article></main>Onderaan"))
                .isEqualTo("Pont vaart\n\nBrug dicht\n");
    }

    @Test
    void takesTheWholePageWhereThereIsNothingElse() throws UnreadableException {
        assertThat(text("<p>Pont vaart<p>Brug dicht")).isEqualTo("Pont vaart\n\nBrug dicht\n");
        assertThat(text("<form><p>Pont vaart</p></form>")).isEqualTo("Pont vaart\n");
        assertThat(text("")).isEmpty();
    }

    @Test
    void givesAQuotationTheMarksThatABrowserWould() throws UnreadableException {
        assertThat(text("<p>Hij zei: <q>Zij riep <q>nee</q>.</q> En ging.</p>"))
                .isEqualTo("Hij zei: “Zij riep ‘nee’.” En ging.\n");
    }

    @Test
    void keepsWhoIsCitedBelowABlockQuotation() throws UnreadableException {
        assertThat(text("<article><blockquote><p>Wij varen.</p><footer>Jan Kuipers</footer></blockquote></article>"))
                .isEqualTo("Wij varen.\n\nJan Kuipers\n");
    }

    @Test
    void twoBreaksMakeAParagraphAndPreformattedLinesStay() throws UnreadableException {
        assertThat(text("een<br>twee<br> <br>drie<pre>vier\n  vijf\n\nzes</pre>"))
                .isEqualTo("een\ntwee\n\ndrie\n\nvier\nvijf\n\nzes\n");
    }

    @Test
    void dropsWhatIsInvisible() throws UnreadableException {
        assertThat(text("<p>burge&shy;meester<!-- niet --> van Al&#8203;mere</p>"))
                .isEqualTo("burgemeester van Almere\n");
    }

    @Test
    void readsTheCharsetThatThePageDeclares() throws UnreadableException {
        String page = "<meta charset=iso-8859-1><p>Het café</p>";

        assertThat(HtmlText.of(page.getBytes(ISO_8859_1))).isEqualTo("Het café\n");
        assertThat(HtmlText.of("<p>Het café</p>".getBytes(UTF_8))).isEqualTo("Het café\n");
    }

    @Test
    void readsPagesThatAreVeryDeep() throws UnreadableException {
        assertThat(text("<div>".repeat(20_000) + "diep" + "</div>".repeat(20_000)))
                .isEqualTo("diep\n");
    }

    private static String text(String page) throws UnreadableException {
        return HtmlText.of(page.getBytes(UTF_8));
    }
}
