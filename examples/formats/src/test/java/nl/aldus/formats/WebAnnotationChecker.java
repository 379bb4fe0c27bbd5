package nl.aldus.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;

/**
 * Checks what the Web Annotation Data Model says MUST be (section numbers in the comments), and that a JSON-LD processor
 * knows every term. Nothing is fetched: the context is at hand, as far as it is used, and any other is refused.
 */
final class WebAnnotationChecker {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final URI BASE = URI.create("file:///archief/");

    private final Document document;
    private final Slices slices;
    private final Set<String> ids = new HashSet<>();

    private WebAnnotationChecker(Document document) {
        this.document = document;
        this.slices = new Slices(document);
    }

    static void check(String line, Document document, Findings findings) throws IOException, JsonLdError {
        assertThat(line.indexOf('\n')).as("one line").isEqualTo(line.length() - 1);
        new WebAnnotationChecker(document).checkCollection(JSON.readTree(line), findings.quotations());
        checkTerms(line);
    }

    private void checkCollection(JsonNode collection, List<Quotation> quotations) {
        // 5.1
        assertThat(collection.path("@context").asText()).isEqualTo(CONTEXT);
        checkId(collection);
        assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.path("label").isTextual()).isTrue();
        assertThat(collection.path("total").asInt(-1)).isEqualTo(quotations.size());
        if (quotations.isEmpty()) {
            assertThat(collection.has("first")).isFalse();
            return;
        }
        // 5.2
        JsonNode page = collection.path("first");
        assertThat(page.has("@context")).as("context of an embedded page").isFalse();
        checkId(page);
        assertThat(collection.path("last")).isEqualTo(page.path("id"));
        assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.path("startIndex").asInt(-1)).isZero();
        assertThat(page.path("items").isArray()).isTrue();
        assertThat(page.path("items")).hasSameSizeAs(quotations);
        for (int i = 0; i < quotations.size(); i++) {
            checkAnnotation(page.path("items").path(i), quotations.get(i));
        }
    }

    private void checkId(JsonNode node) {
        URI id = URI.create(node.path("id").asText());
        assertThat(id.isAbsolute()).isTrue();
        assertThat(ids.add(id.toString())).as("%s is new", id).isTrue();
    }

    private void checkAnnotation(JsonNode annotation, Quotation quotation) {
        // 3.1
        checkId(annotation);
        assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
        checkPlace(annotation.path("target"), quotation.span());
        List<JsonNode> places = bodies(annotation, "SpecificResource");
        List<Span> spans = new java.util.ArrayList<>(
                quotation.mention().map(Mention::span).stream().toList());
        quotation.cue().map(Cue::spans).ifPresent(spans::addAll);
        assertThat(places).hasSameSizeAs(spans);
        for (int i = 0; i < places.size(); i++) {
            checkPlace(places.get(i), spans.get(i));
        }
        // 3.2.4
        assertThat(bodies(annotation, "TextualBody"))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body.path("value").isTextual()).isTrue());
        assertThat(annotation.path("body").size())
                .isEqualTo(places.size() + bodies(annotation, "TextualBody").size());
    }

    private static List<JsonNode> bodies(JsonNode annotation, String type) {
        return StreamSupport.stream(annotation.path("body").spliterator(), false)
                .filter(body -> body.path("type").asText().equals(type))
                .toList();
    }

    private void checkPlace(JsonNode resource, Span span) {
        // 4: a specific resource has one source, an IRI
        URI source = BASE.resolve(resource.path("source").asText());
        assertThat(source.isAbsolute()).isTrue();
        assertThat(resource.path("selector")).hasSize(2);
        // 4.2.5
        JsonNode position = resource.path("selector").path(0);
        assertThat(position.path("type").asText()).isEqualTo("TextPositionSelector");
        int start = position.path("start").asInt(-1);
        int end = position.path("end").asInt(-1);
        assertThat(slices.of(start, end)).isEqualTo(Slices.of(span, document));
        // 4.2.4
        JsonNode quote = resource.path("selector").path(1);
        assertThat(quote.path("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(quote.path("exact").asText()).isEqualTo(slices.of(start, end));
        String prefix = quote.path("prefix").asText(null);
        String suffix = quote.path("suffix").asText(null);
        assertThat(prefix).isEqualTo(slices.of(start - length(prefix), start));
        assertThat(suffix).isEqualTo(slices.of(end, end + length(suffix)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static void checkTerms(String line) throws JsonLdError {
        assertThat(JsonLd.expand(JsonDocument.of(new StringReader(line)))
                        .base(BASE)
                        .loader(context())
                        .undefinedTermsPolicy(ProcessingPolicy.Fail)
                        .get())
                .hasSize(1);
    }

    private static DocumentLoader context() {
        return (url, options) -> {
            assertThat(url).hasToString(CONTEXT);
            try (InputStream in = WebAnnotationChecker.class.getResourceAsStream("anno.jsonld")) {
                return JsonDocument.of(in);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        };
    }
}
