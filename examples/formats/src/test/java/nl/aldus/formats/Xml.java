package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML that does without a document type. */
final class Xml {

    private Xml() {}

    static Document parse(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    /** Returns the elements of a name in document order. */
    static List<Element> elements(Document document, String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    /** Returns the elements of a name inside another, in document order. */
    static List<Element> elements(Element element, String name) {
        return list(element.getElementsByTagNameNS("*", name));
    }

    /** Returns the elements that have an {@code xml:id}, by that, and checks that none has another's. */
    static Map<String, Element> byId(Document document) {
        Map<String, Element> byId = new HashMap<>();
        for (Element element : elements(document, "*")) {
            String id = element.getAttribute("xml:id");
            if (!id.isEmpty()) {
                assertThat(byId.put(id, element)).as("second %s", id).isNull();
            }
        }
        return byId;
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}
