package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** What a reader can do with the page. */
@ExtendWith(BrowserExtension.class)
class HtmlPageInBrowserTest {

    private static final String OPEN_CARD = "document.querySelector('.card:popover-open')";

    private final Browser browser;

    HtmlPageInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void showsOnlyTheSpeakersThatAreClicked() {
        browser.open(HtmlPages.of(HtmlPages.sample()));
        assertThat(shown()).isEqualTo(16);

        speaker("Klaas Dijkema").click();
        assertThat(shown()).isEqualTo(5);
        assertThat(status()).isEqualTo("5 of 16 quotations shown.");

        speaker("De provincie").click();
        assertThat(shown()).isEqualTo(6);
        assertThat(pressed()).containsExactly("Klaas Dijkema", "De provincie");

        speaker("Klaas Dijkema").click();
        assertThat(status()).isEqualTo("1 of 16 quotations shown.");

        browser.element(".all").click();
        assertThat(shown()).isEqualTo(16);
        assertThat(status()).isEqualTo("All 16 quotations shown.");
        assertThat(pressed()).isEmpty();
    }

    @Test
    void filtersByKeyboard() {
        browser.open(HtmlPages.of(HtmlPages.sample()));

        browser.press(Keys.TAB, Keys.TAB, Keys.SPACE);
        assertThat(pressed()).containsExactly("Klaas Dijkema");
        assertThat(shown()).isEqualTo(5);

        browser.press(Keys.TAB, Keys.ENTER);
        assertThat(pressed()).containsExactly("Klaas Dijkema", "Fatima el Idrissi");

        browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.ENTER);
        assertThat(pressed()).isEmpty();
        assertThat(browser.<String>evaluate("document.activeElement.className")).startsWith("speaker");
    }

    @Test
    void tellsByKeyboardWhyAQuotationHasItsSpeaker() {
        browser.open(HtmlPages.of("\"Het is klaar\", voegde bakker Jan Kuipers toe."));

        browser.press(Keys.TAB, Keys.TAB);

        assertThat(browser.<String>evaluate(OPEN_CARD + ".innerText"))
                .contains("Jan Kuipers", "voegde ... toe", "inquit behind the quotation")
                .containsPattern("\\d+ %");
        assertThat(browser.<Boolean>evaluate(
                        "document.activeElement.getAttribute('aria-describedby') === " + OPEN_CARD + ".id"))
                .isTrue();
        assertThat(browser.<List<String>>evaluate("[...document.querySelectorAll('.current')].map(e => e.textContent)"))
                .containsExactly("\"Het is klaar\"", "voegde", "bakker Jan Kuipers", "toe");

        browser.press(Keys.ESCAPE);
        assertThat(browser.<Object>evaluate(OPEN_CARD)).isNull();
        assertThat(browser.elements(".current")).isEmpty();

        browser.press(Keys.ENTER);
        assertThat(browser.<Object>evaluate(OPEN_CARD)).isNotNull();
        browser.press(Keys.TAB);
        assertThat(browser.<Object>evaluate(OPEN_CARD)).isNull();
    }

    @Test
    void tellsByMouseWhyAQuotationHasItsSpeaker() {
        browser.open(HtmlPages.of("Dat zei niemand.\n\n\"Het is klaar\", zei Jan Kuipers. \"Nu al\", zei Piet Bos."));

        browser.pointAt(browser.elements(".text .quotation").get(1));
        browser.waitFor(OPEN_CARD + "?.innerText.includes('Piet Bos')");

        browser.pointAt(browser.element(".card:popover-open dl"));
        assertThat(browser.<Boolean>await("setTimeout(() => arguments[0](" + OPEN_CARD + " !== null), 600)"))
                .isTrue();

        browser.pointAt(browser.element("h1"));
        browser.waitFor(OPEN_CARD + " === null");
    }

    @Test
    void nestsQuotationsAndPointsAtTheInnermost() {
        browser.open(HtmlPages.of("\"Toen riep zij: 'Kom mee!'\", zei Jan Kuipers."));

        WebElement inner = browser.element(".quotation .quotation");
        assertThat(inner.getText()).isEqualTo("'Kom mee!'");

        browser.pointAt(inner);
        browser.waitFor(OPEN_CARD + " !== null");
        assertThat(browser.<String>evaluate(OPEN_CARD + ".id")).isEqualTo(inner.getDomAttribute("data-card"));
    }

    @Test
    void filtersEachArticleByItself() {
        browser.open(
                HtmlPages.of("\"Het is klaar\", zei Jan Kuipers.", "\"Ook hier\", zei Piet Bos. \"Ja\", zei Jan Kok."));

        speaker("Piet Bos").click();

        assertThat(browser.elements("article:nth-of-type(1) .off")).isEmpty();
        assertThat(browser.elements("article:nth-of-type(2) .quotation.off")).hasSize(1);
        assertThat(browser.element("nav").getText().lines())
                .containsExactly("artikel-1.txt 1 quotation", "artikel-2.txt 2 quotations");
    }

    @Test
    void saysSoIfThereIsNothing() {
        browser.open(HtmlPages.of("Het regent."));
        assertThat(browser.element("article").getText()).startsWith("artikel-1.txt\nNo quotations were found.");

        browser.open(HtmlPages.of());
        assertThat(browser.element("main").getText()).isEqualTo("There are no articles.");
        assertThat(browser.logs(LogType.BROWSER)).isEmpty();
    }

    @Test
    void opensCardsWithoutItsScript() {
        browser.scripts(false);
        try {
            browser.open(HtmlPages.of(HtmlPages.sample()));
            browser.element(".text .badge").click();
            assertThat(browser.element(".card").getText()).contains("inquit behind the quotation");
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void asksNothingOfTheNetworkAndComplainsOfNothing() {
        browser.open(HtmlPages.of(HtmlPages.sample()));
        speaker("Klaas Dijkema").click();
        browser.element(".text .quotation:not(.off) .badge").click();

        assertThat(browser.logs(LogType.BROWSER)).isEmpty();
        assertThat(browser.logs(LogType.PERFORMANCE))
                .filteredOn(entry -> entry.contains("\"Network.requestWillBeSent\""))
                .singleElement()
                .asString()
                .contains("page.html");
    }

    @Test
    void allowsNoStyleScriptOrImageButItsOwn() {
        browser.open(HtmlPages.of(HtmlPages.sample()));

        List<String> blocked = browser.await("""
                const blocked = [];
                const done = arguments[0];
                document.addEventListener('securitypolicyviolation', event => {
                  blocked.push(event.effectiveDirective);
                  if (blocked.length === 3) done(blocked.sort());
                });
                const script = document.createElement('script');
                script.textContent = 'document.title = "taken"';
                const style = document.createElement('style');
                style.textContent = 'body { display: none }';
                const image = document.createElement('img');
                image.src = 'http://127.0.0.1:9/x.png';
                document.body.append(script, style, image);
                """);

        assertThat(blocked).containsExactly("img-src", "script-src-elem", "style-src-elem");
        assertThat(browser.<String>evaluate("document.title")).isEqualTo("Quotations and their speakers");
    }

    /** Returns how many quotations have a number that can be seen. */
    private long shown() {
        return browser.elements(".text .badge").stream()
                .filter(WebElement::isDisplayed)
                .count();
    }

    private String status() {
        return browser.element("[role=status]").getText();
    }

    private List<String> pressed() {
        return browser.elements(".speaker[aria-pressed=true] bdi").stream()
                .map(WebElement::getText)
                .toList();
    }

    private WebElement speaker(String name) {
        return browser.elements(".speaker").stream()
                .filter(button -> button.getText().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
