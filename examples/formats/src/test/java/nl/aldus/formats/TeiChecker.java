package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.DraconianErrorHandler;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Validates TEI and checks that the text is all there, and the quotations in it. */
final class TeiChecker {

    private static final ValidationDriver TEI = schema();

    private TeiChecker() {}

    static void check(String tei, Document document, Findings findings) throws Exception {
        assertValid(tei);
        org.w3c.dom.Document xml = Xml.parse(tei);
        Map<String, Element> byId = Xml.byId(xml);
        Element body = Xml.elements(xml, "body").get(0);

        assertThat(body.getTextContent()).isEqualTo(Slices.asXml(document.text()));
        for (Element element : Xml.elements(body, "*")) {
            for (String attribute : List.of("who", "ana", "ref", "corresp", "next", "prev")) {
                for (String pointer : element.getAttribute(attribute).split(" ")) {
                    assertThat(pointer.isEmpty() || byId.containsKey(pointer.substring(1)))
                            .as("%s leads to an element", pointer)
                            .isTrue();
                }
            }
        }
        for (int i = 0; i < findings.quotations().size(); i++) {
            checkQuotation(byId, "q" + (i + 1), findings.quotations().get(i), document);
        }
    }

    /** Reads a quotation back by following its parts. */
    private static void checkQuotation(Map<String, Element> byId, String id, Quotation quotation, Document document) {
        StringBuilder words = new StringBuilder();
        Element before = null;
        for (Element part = byId.get(id); part != null; part = next(byId, part)) {
            assertThat(part.getAttribute("prev")).isEqualTo(before == null ? "" : "#" + before.getAttribute("xml:id"));
            words.append(part.getTextContent());
            before = part;
        }
        assertThat(withoutSpace(words.toString()))
                .isEqualTo(withoutSpace(Slices.asXml(Slices.of(quotation.span(), document))));
    }

    private static Element next(Map<String, Element> byId, Element part) {
        return part.hasAttribute("next") ? byId.get(part.getAttribute("next").substring(1)) : null;
    }

    /** The white space between two paragraphs is in neither. */
    private static String withoutSpace(String text) {
        return text.replaceAll("[ \t\r\n]", "");
    }

    static void assertValid(String tei) throws IOException, SAXException {
        assertThat(TEI.validate(new InputSource(new StringReader(tei)))).isTrue();
    }

    /** Returns the schema, as a validator that throws the first error. */
    private static ValidationDriver schema() {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DraconianErrorHandler());
        RngProperty.CHECK_ID_IDREF.add(properties);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            driver.loadSchema(
                    new InputSource(TeiChecker.class.getResource("tei.rnc").toString()));
            return driver;
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
