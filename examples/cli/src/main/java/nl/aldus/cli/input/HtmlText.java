package nl.aldus.cli.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * Makes plain text of a page: the words of its article, as a reader sees them, a blank line between paragraphs. The charset
 * is the one that the page declares, else UTF-8.
 */
final class HtmlText {

    /** What is not read with an article: programs, controls, and what stands beside it on the page. */
    private static final String CLUTTER =
            "script, style, noscript, template, iframe, object, svg, canvas, audio, video, "
                    + "nav, aside, footer:not(blockquote footer), dialog, button, select, textarea, input, body > header, "
                    + "[role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], "
                    + "[hidden], [aria-hidden=true]";

    private static final String CONTAINER = "main, [role=main]";

    private HtmlText() {}

    static String of(byte[] bytes) throws UnreadableException {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
        page.select(CLUTTER).remove();
        for (Element figure : page.select("figure")) {
            figure.children().stream()
                    .filter(child -> !child.is("figcaption"))
                    .forEach(child -> keepCaption(figure, child));
        }
        TextBuilder text = new TextBuilder();
        NodeTraversor.traverse(text, article(page));
        return text.toString();
    }

    /** A caption may stand deeper in its figure; nothing else of the figure is read. */
    private static void keepCaption(Element figure, Element child) {
        child.select("figcaption").forEach(figure::appendChild);
        child.remove();
    }

    /**
     * Returns where the article stands: the one that makes up more than half of all articles on the page, for the others
     * are teasers then; else the main part of the page, such as an overview; else the page.
     */
    private static Element article(Document page) {
        List<Element> articles = page.select("article").stream()
                .filter(article -> !article.parents().is("article"))
                .toList();
        int all = articles.stream().mapToInt(HtmlText::length).sum();
        return articles.stream()
                .max(Comparator.comparingInt(HtmlText::length))
                .filter(longest -> length(longest) * 2 > all)
                .orElseGet(() -> {
                    Element main = page.selectFirst(CONTAINER);
                    return main == null ? page.body() : main;
                });
    }

    private static int length(Element article) {
        return article.text().length();
    }
}
