package nl.aldus.cli.input;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the text of the nodes it visits: blanks as a browser shows them, blocks as paragraphs. Not thread-safe. */
final class TextBuilder implements NodeVisitor {

    private static final String PARAGRAPH = "\n\n";

    /** Blocks by the specification that jsoup takes for inline elements, or has no opinion of. */
    private static final Set<String> MORE_BLOCKS = Set.of("figcaption", "main", "details", "summary", "picture", "tr");

    /** Cells of a row, with a blank between them. */
    private static final Set<String> CELLS = Set.of("td", "th");

    /** Characters that tell where a word may break, and nothing to a reader. */
    private static final String INVISIBLE = "\u00AD\u200B";

    private final StringBuilder text = new StringBuilder();
    private String pending = "";
    private int quotes;
    private int preformatted;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (preformatted > 0) {
                appendLines(words.getWholeText());
            } else {
                append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("br")) {
                breakLine();
            } else if (name.equals("q")) {
                // The marks that a browser puts round it.
                visible(quotes++ % 2 == 0 ? "“" : "‘");
            } else {
                preformatted += name.equals("pre") ? 1 : 0;
                boundary(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("q")) {
                pending = "";
                visible(--quotes % 2 == 0 ? "”" : "’");
            } else {
                preformatted -= element.normalName().equals("pre") ? 1 : 0;
                boundary(element);
            }
        }
    }

    /** Returns the text, with a line feed at its end, or nothing if there is none. */
    @Override
    public String toString() {
        return text.isEmpty() ? "" : text + "\n";
    }

    private void boundary(Element element) {
        if (CELLS.contains(element.normalName())) {
            pend(" ");
        } else if (element.isBlock() || MORE_BLOCKS.contains(element.normalName())) {
            pend(PARAGRAPH);
        }
    }

    private void appendLines(String words) {
        words.lines().forEach(line -> {
            append(line);
            breakLine();
        });
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                pend(" ");
            } else if (INVISIBLE.indexOf(c) < 0) {
                visible(String.valueOf(c));
            }
        }
    }

    private void breakLine() {
        pend(pending.startsWith("\n") ? PARAGRAPH : "\n");
    }

    /** The widest break wins, and none stands at either end of the text. */
    private void pend(String space) {
        if (space.length() > pending.length() || (space.equals("\n") && pending.equals(" "))) {
            pending = space;
        }
    }

    private void visible(String words) {
        if (!text.isEmpty()) {
            text.append(pending);
        }
        pending = "";
        text.append(words);
    }
}
