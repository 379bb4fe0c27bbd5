package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import nl.aldus.model.Attribution;
import nl.aldus.model.Evidence;
import nl.aldus.model.Findings;
import nl.aldus.model.Gender;
import nl.aldus.model.Mention;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The text in the page is the text that was read, whatever that is. */
@ExtendWith(BrowserExtension.class)
class HtmlTextInBrowserTest {

    private static final String ATTACK = "</script></style>--><script>document.title = 'taken'</script>"
            + "<img src=x onerror=\"document.title = 'taken'\"> &lt;b> &amp; {{script}} ' \" `";

    private final Browser browser;

    HtmlTextInBrowserTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @MethodSource("nl.aldus.formats.HostileTexts#all")
    void keepsEveryCharacterThatHtmlCanHold(Document document, Findings findings) {
        browser.open(HtmlPages.of(document, findings));

        assertThat(textContent()).isEqualTo(asHtmlHolds(document.text()));
        assertThat(browser.elements(".text .badge")).hasSameSizeAs(findings.quotations());
    }

    @Test
    void keepsWhatLooksLikeAnAttack() {
        String text = ATTACK + " \"" + ATTACK + "\", zei Jan Kuipers.";

        browser.open(HtmlPages.of(text));

        assertThat(textContent()).isEqualTo(text);
        assertThat(browser.<String>evaluate("document.title")).isEqualTo("Quotations and their speakers");
    }

    @Test
    void takesNothingForMarkup() {
        Mention mention = new Mention(new Span(0, ATTACK.length()), ATTACK, MentionKind.NAME);
        Speaker speaker = new Speaker(
                1, ATTACK, SpeakerKind.PERSON, Gender.UNKNOWN, List.of(ATTACK), List.of(ATTACK), List.of(mention));
        Attribution attribution = new Attribution.Implicit(speaker, mention, new Evidence(ATTACK, ATTACK, 0.5));
        Quotation quotation =
                new Quotation(QuotationKind.DIRECT, mention.span(), mention.span(), ATTACK, attribution, 1, List.of());

        browser.open(HtmlPages.of(new Document(ATTACK, ATTACK), new Findings(List.of(quotation), List.of(speaker))));

        assertThat(browser.<String>evaluate("document.title")).isEqualTo("Quotations and their speakers");
        assertThat(browser.elements("img")).isEmpty();
        assertThat(browser.<String>evaluate("document.querySelector('h2').textContent"))
                .isEqualTo(ATTACK);
        assertThat(browser.<String>evaluate("document.querySelector('.speaker bdi').textContent"))
                .isEqualTo(ATTACK);
        assertThat(browser.<String>evaluate("document.querySelector('.text .badge').ariaLabel"))
                .endsWith(ATTACK);
    }

    @Test
    void readsQuotationsInTheirOwnDirection() {
        browser.open(HtmlPages.of("\"שלום, עולם\", zei Jan Kuipers. \"Dag!\", zei hij."));

        assertThat(
                        browser.<List<String>>evaluate(
                                "[...document.querySelectorAll('.quotation, .text p')].map(e => getComputedStyle(e).direction)"))
                .containsExactly("ltr", "ltr", "ltr", "ltr", "rtl", "ltr");
    }

    /** As JSON, since the driver takes the carriage returns out of what it brings. */
    private String textContent() {
        String json = browser.evaluate("JSON.stringify(document.querySelector('.text').textContent)");
        try {
            return new ObjectMapper().readValue(json, String.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts U+FFFD for U+0000 and for each half of a surrogate pair that stands alone. */
    private static String asHtmlHolds(String text) {
        return text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
