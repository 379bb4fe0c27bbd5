package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aldus.model.Findings;
import nl.aldus.model.Quotation;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Checks what the FoLiA documentation (https://folia.readthedocs.io) demands of the parts that are used: every annotation is
 * declared and has a processor, ids are names and unique, a text is neither blank nor other than that of the words below it,
 * references lead to words that stand before them and in their order, a statement has one head, and roles once at most.
 */
final class FoliaChecker {

    private static final String NAMESPACE = "http://ilk.uvt.nl/folia";

    private FoliaChecker() {}

    static void check(String folia, Document document, Findings findings) throws Exception {
        org.w3c.dom.Document xml = Xml.parse(folia);
        Map<String, Element> byId = Xml.byId(xml);

        assertThat(xml.getDocumentElement().getLocalName()).isEqualTo("FoLiA");
        assertThat(Xml.elements(xml, "*"))
                .allMatch(element -> element.getNamespaceURI().equals(NAMESPACE));
        assertThat(byId.keySet()).allMatch(id -> id.matches("[A-Za-z_][A-Za-z0-9._-]*"));
        checkDeclarations(xml, byId);
        Xml.elements(xml, "p").forEach(FoliaChecker::checkParagraph);
        checkWords(xml, document);
        checkStatements(xml, byId, document, findings);
    }

    private static void checkDeclarations(org.w3c.dom.Document xml, Map<String, Element> byId) {
        Element annotations = Xml.elements(xml, "annotations").get(0);
        Set<String> declared = new HashSet<>();
        for (Element declaration : children(annotations)) {
            declared.add(declaration.getLocalName());
            assertThat(children(declaration)).hasSize(1).allSatisfy(annotator -> {
                Element processor = byId.get(annotator.getAttribute("processor"));
                assertThat(processor.getLocalName()).isEqualTo("processor");
            });
        }
        assertThat(declared)
                .containsExactlyInAnyOrder(
                        "text-annotation", "paragraph-annotation", "token-annotation", "statement-annotation");
    }

    private static void checkParagraph(Element paragraph) {
        List<Element> children = children(paragraph);
        assertThat(children.get(0).getLocalName()).isEqualTo("t");
        StringBuilder text = new StringBuilder();
        for (Element word : children.subList(1, children.size())) {
            assertThat(word.getLocalName()).isEqualTo("w");
            String written = text(word);
            assertThat(written).isNotBlank().doesNotContainPattern("\\s");
            text.append(written).append(word.getAttribute("space").equals("no") ? "" : " ");
        }
        assertThat(text(paragraph) + " ").isEqualTo(text.toString());
    }

    private static void checkWords(org.w3c.dom.Document xml, Document document) {
        String words = Xml.elements(xml, "w").stream().map(FoliaChecker::text).collect(Collectors.joining());
        assertThat(visible(words)).isEqualTo(visible(Slices.asXml(document.text())));
    }

    private static void checkStatements(
            org.w3c.dom.Document xml, Map<String, Element> byId, Document document, Findings findings) {
        List<Quotation> quotations = findings.quotations().stream()
                .filter(quotation -> !visible(quotation.text()).isEmpty())
                .toList();
        List<Element> statements = Xml.elements(xml, "statement");
        assertThat(Xml.elements(xml, "statements")).hasSize(quotations.isEmpty() ? 0 : 1);
        assertThat(statements).hasSameSizeAs(quotations);
        for (int i = 0; i < statements.size(); i++) {
            Element statement = statements.get(i);
            Quotation quotation = quotations.get(i);
            assertThat(statement.getAttribute("class"))
                    .isEqualToIgnoringCase(quotation.kind().name());
            assertThat(Double.parseDouble(statement.getAttribute("confidence"))).isBetween(0.0, 1.0);
            assertThat(statement.hasAttribute("speaker"))
                    .isEqualTo(quotation.speaker().isPresent());
            assertThat(Xml.elements(statement, "hd")).hasSize(1);
            assertThat(Xml.elements(statement, "source")).hasSizeLessThanOrEqualTo(1);
            assertThat(Xml.elements(statement, "rel")).hasSizeLessThanOrEqualTo(1);
            Xml.elements(statement, "*").stream()
                    .filter(role -> Set.of("hd", "source", "rel").contains(role.getLocalName()))
                    .forEach(role -> checkReferences(role, byId));
            String head = Xml.elements(Xml.elements(statement, "hd").get(0), "wref").stream()
                    .map(reference -> reference.getAttribute("t"))
                    .collect(Collectors.joining());
            assertThat(visible(head)).isEqualTo(visible(Slices.asXml(Slices.of(quotation.span(), document))));
        }
    }

    private static void checkReferences(Element role, Map<String, Element> byId) {
        Element before = null;
        assertThat(children(role)).isNotEmpty();
        for (Element reference : children(role)) {
            Element word = byId.get(reference.getAttribute("id"));
            assertThat(word.getLocalName()).isEqualTo("w");
            assertThat(reference.getAttribute("t")).isEqualTo(text(word));
            assertThat(precedes(word, reference)).isTrue();
            assertThat(before == null || precedes(before, word)).isTrue();
            before = word;
        }
    }

    private static boolean precedes(Element one, Element other) {
        return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) != 0;
    }

    private static String text(Element element) {
        return children(element).stream()
                .filter(child -> child.getLocalName().equals("t"))
                .findFirst()
                .orElseThrow()
                .getTextContent();
    }

    private static List<Element> children(Element element) {
        return Xml.elements(element, "*").stream()
                .filter(child -> child.getParentNode() == element)
                .toList();
    }

    /** Takes out white space and invisible characters, which have no word of their own. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Z}\\p{C}&&[^\\p{Co}]]", "");
    }
}
