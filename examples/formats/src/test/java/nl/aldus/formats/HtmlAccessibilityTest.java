package nl.aldus.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page can be read by those who see little, no colours, or nothing, and on any screen. */
@ExtendWith(BrowserExtension.class)
class HtmlAccessibilityTest {

    /** More speakers than there are colours, one unknown, and every kind of quotation. */
    private static final String MANY =
            "\"Wie riep daar?\"\n\n\"Een\", zei Jan Bos. \"Twee\", zei Piet Kok. \"Drie\", zei Kees Vos. \"Vier\","
                    + " zei Anna Mol. \"Vijf\", zei Eva Smit. \"Zes\", zei Tom Haas. \"Zeven\", zei Els Kuip. \"Acht\", zei Bas Lam."
                    + " \"Negen\", zei Lia Pol. \"Tien\", zei Wim Tas. Volgens Jan Bos is dat \"te veel\".\n\n"
                    + HtmlPages.sample();

    /** The contrast of one colour with another as WCAG 2 defines it. */
    private static final String CONTRAST = """
            const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
            const luminance = colour => {
              canvas.fillStyle = colour;
              canvas.fillRect(0, 0, 1, 1);
              const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
                .map(c => c / 255)
                .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
              return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const contrast = (a, b) => {
              const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
              return (light + 0.05) / (dark + 0.05);
            };
            """;

    private final Browser browser;

    HtmlAccessibilityTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasColoursOfSufficientContrast(String scheme) {
        browser.open(HtmlPages.of(MANY));
        browser.media("screen", scheme);

        List<String> low = browser.await(CONTRAST + """
                const low = [];
                const probe = document.createElement('p');
                document.querySelector('main').append(probe);
                const colour = name => {
                  probe.setAttribute('style', '');
                  probe.style.color = `var(${name})`;
                  return getComputedStyle(probe).color;
                };
                const check = (who, a, b) => {
                  const ratio = contrast(colour(a), colour(b));
                  if (!(ratio >= 4.5)) low.push(`${who}: ${a} on ${b} ${ratio}`);
                };
                for (let speaker = 0; speaker <= 8; speaker++) {
                  probe.className = `s${speaker}`;
                  for (const ground of ['--paper', '--card', '--tint']) check(speaker, '--ink', ground);
                  check(speaker, '--text', '--tint');
                }
                for (const ground of ['--paper', '--card']) {
                  check('page', '--text', ground);
                  check('page', '--quiet', ground);
                  check('page', '--focus', ground);
                }
                arguments[0](low);
                """);

        assertThat(low).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void passesAxe(String scheme) throws IOException {
        browser.open(HtmlPages.of(MANY, "Het regent."));
        browser.media("screen", scheme);
        assertThat(violations()).isEmpty();

        browser.element(".speaker").click();
        browser.element(".text .quotation:not(.off) .badge").click();
        assertThat(violations()).isEmpty();

        browser.window(360, 740);
        assertThat(violations()).isEmpty();
    }

    /** The narrowest screen that WCAG asks for. */
    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1280})
    void doesNotScrollSideways(int width) {
        String word = "onuitsprekelijklangwoord".repeat(20);
        browser.open(HtmlPages.of(MANY, "\"" + word + "\", zei Jan " + word + ".\n\n" + word));
        browser.window(width, 740);

        assertThat(browser.<Long>evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(width);
        // What an article has no room for is cut off, not scrolled to.
        assertThat(browser.<Boolean>evaluate("""
                [...document.querySelectorAll('h2, .text p')].every(words => {
                  const range = document.createRange();
                  range.selectNodeContents(words);
                  return [...range.getClientRects()].every(line => line.left >= 0 && line.right <= innerWidth);
                })""")).isTrue();

        browser.element(".text .badge").click();
        assertThat(browser.<Boolean>evaluate("""
                (card => card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight)(
                  document.querySelector('.card:popover-open').getBoundingClientRect())""")).isTrue();
    }

    @Test
    void tellsSpeakersAndKindsApartWithoutColour() {
        browser.open(HtmlPages.of(MANY));

        assertThat(browser.elements("[data-label='?']")).isNotEmpty();
        assertThat(browser.elements("[data-label='10']")).isNotEmpty();
        assertThat(browser.<Boolean>evaluate("""
                [...document.querySelectorAll('.text .badge')].every(badge =>
                  getComputedStyle(badge, '::before').content.startsWith(`"${badge.dataset.label}"`)
                    && badge.dataset.label === badge.parentElement.dataset.speaker.replace(/^0$/, '?'))""")).isTrue();
        assertThat(browser.<List<String>>evaluate("""
                ['direct', 'partial', 'indirect'].map(kind => getComputedStyle(document.querySelector(`.text .${kind}`)))
                  .map(style => `${style.textDecorationLine} ${style.borderBottomStyle}`)""")).containsExactly("none none", "none dotted", "underline none");
    }

    @Test
    void saysWhichPartIsInWhichLanguage() {
        browser.open(HtmlPages.of(HtmlPages.sample()));

        assertThat(browser.<String>evaluate("document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.elements(".text:not([lang=nl]), .who bdi:not([lang=nl]), q"))
                .isEmpty();
    }

    @Test
    void printsTheSpeakersAndTheWholeText() {
        browser.open(HtmlPages.of(HtmlPages.sample()));
        browser.media("print", "dark");

        assertThat(browser.<List<String>>evaluate("""
                ['.panel', '.contents', '.status', '.card', '.text'].map(selector =>
                  getComputedStyle(document.querySelector(selector))).map(style => `${style.display} ${style.position}`)"""))
                .containsExactly("block static", "none static", "none static", "none fixed", "block static");
        assertThat(browser.<String>evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    private List<String> violations() throws IOException {
        try (InputStream axe = Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"))) {
            return browser.await(new String(axe.readAllBytes(), UTF_8) + """
                    ;const done = arguments[0];
                    axe.run().then(results => done(results.violations.map(violation =>
                      `${violation.id}: ${violation.nodes.map(node => node.html + node.failureSummary).join(' ')}`)
                      .concat(results.passes.length > 20 ? [] : ['hardly any rule had anything to look at'])));
                    """);
        }
    }
}
