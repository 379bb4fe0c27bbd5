package nl.aldus.formats;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A piece of XML that is made in memory, where writing does not fail. What it is given has no characters that XML does not
 * allow; see {@link Characters#xml}.
 */
final class Markup {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;
    /** For each open element whether a child was set on a line of its own. */
    private final Deque<Boolean> lines = new ArrayDeque<>();

    private final int depth;

    /** Makes an empty piece of what will stand inside that many elements. */
    Markup(int depth) {
        this.depth = depth;
        try {
            this.xml = FACTORY.createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens an element on a line of its own. Attributes are names and values in turn. */
    Markup line(String element, String... attributes) {
        return nextLine().open(element, attributes);
    }

    /** Opens an element. Attributes are names and values in turn. */
    Markup open(String element, String... attributes) {
        lines.push(false);
        return write(() -> {
            xml.writeStartElement(element);
            writeAttributes(attributes);
        });
    }

    /** Writes an element with nothing in it, on a line of its own. Attributes are names and values in turn. */
    Markup empty(String element, String... attributes) {
        return nextLine().write(() -> {
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** Writes an element with nothing but text, on a line of its own. */
    Markup leaf(String element, String text) {
        return line(element).text(text).close();
    }

    /** Writes text. A carriage return is a reference, or the parser would take it for a line feed. */
    Markup text(String text) {
        return write(() -> {
            int from = 0;
            for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', from)) {
                xml.writeCharacters(text.substring(from, cr));
                xml.writeEntityRef("#13");
                from = cr + 1;
            }
            xml.writeCharacters(text.substring(from));
        });
    }

    /** Closes the innermost open element. */
    Markup close() {
        if (lines.pop()) {
            newLine();
        }
        return write(xml::writeEndElement);
    }

    /** Returns what was written so far. */
    @Override
    public String toString() {
        write(xml::flush);
        return written.toString();
    }

    private Markup nextLine() {
        if (!lines.isEmpty()) {
            lines.pop();
            lines.push(true);
            newLine();
        }
        return this;
    }

    private void newLine() {
        write(() -> xml.writeCharacters("\n" + "  ".repeat(depth + lines.size())));
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Markup write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
