package nl.aldus.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page around the articles. Its policy allows no style and no script but its own, which it knows by their hashes, and
 * nothing from any other place.
 *
 * @param top what stands before the first article
 * @param bottom what stands behind the last
 */
record HtmlPage(String top, String bottom) {

    private static final String ARTICLES = "{{articles}}\n";

    static HtmlPage load() {
        String style = resource("page.css") + resource("media.css");
        String script = resource("page.js");
        String page = resource("page.html")
                .replace("{{style-hash}}", hash(style))
                .replace("{{style}}", style)
                .replace("{{script-hash}}", hash(script))
                .replace("{{script}}", script);
        int articles = page.indexOf(ARTICLES);
        return new HtmlPage(page.substring(0, articles), page.substring(articles + ARTICLES.length()));
    }

    private static String resource(String name) {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
