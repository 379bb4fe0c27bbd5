package nl.aldus.formats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Makes the collection of Web Annotations of one document, and the names that it needs. */
final class WebAnnotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** Enough to tell one <em>zei hij</em> from the next; the model sets no length. */
    private static final int CODE_POINTS_AROUND = 32;

    private final String text;
    private final CodePoints codePoints;
    private final String source;
    private final AnnotationNames names;

    private WebAnnotations(Document document) {
        this.text = Characters.encodable(document.text());
        this.codePoints = CodePoints.of(text);
        this.source = AnnotationNames.iri(document);
        this.names = AnnotationNames.of(document);
    }

    /** @param total the number of annotations; the model knows no empty page, so there is none if it is 0 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Collection(
            @JsonProperty("@context") String context,
            String id,
            String type,
            String label,
            Software generator,
            int total,
            @Nullable Page first,
            @Nullable String last) {}

    record Software(String type, String name) {}

    record Page(String id, String type, int startIndex, List<Annotation> items) {}

    record Annotation(String id, String type, String motivation, List<Body> body, SpecificResource target) {}

    sealed interface Body {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TextualBody(
            String type,
            String purpose,
            String value,
            @Nullable String format,
            @Nullable String language) implements Body {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpecificResource(String type, @Nullable String purpose, String source, List<Selector> selector)
            implements Body {}

    sealed interface Selector {}

    record Position(String type, int start, int end) implements Selector {}

    record Quote(String type, String exact, String prefix, String suffix) implements Selector {}

    static Collection of(Document document, Findings findings) {
        return new WebAnnotations(document).collection(document, findings);
    }

    private Collection collection(Document document, Findings findings) {
        List<Annotation> items = new ArrayList<>();
        for (Quotation quotation : findings.quotations()) {
            items.add(annotation(quotation, items.size()));
        }
        String page = names.of("page");
        boolean empty = items.isEmpty();
        return new Collection(
                CONTEXT,
                names.of("collection"),
                "AnnotationCollection",
                Characters.encodable(document.id()),
                new Software("Software", "Aldus"),
                items.size(),
                empty ? null : new Page(page, "AnnotationPage", 0, items),
                empty ? null : page);
    }

    private Annotation annotation(Quotation quotation, int index) {
        List<Body> body = new ArrayList<>();
        quotation.speaker().map(Speaker::name).ifPresent(name -> body.add(text("identifying", name)));
        quotation.mention().map(Mention::span).ifPresent(mention -> body.add(resource("identifying", mention)));
        quotation.cue().map(Cue::spans).stream()
                .flatMap(List::stream)
                .forEach(part -> body.add(resource("describing", part)));
        body.add(word("classifying", Labels.of(quotation.kind())));
        body.add(word(
                "assessing", Double.toString(quotation.attribution().evidence().confidence())));
        return new Annotation(
                names.of("annotation " + index),
                "Annotation",
                quotation.speaker().isPresent() ? "identifying" : "classifying",
                body,
                resource(null, quotation.span()));
    }

    private static TextualBody text(String purpose, String value) {
        return new TextualBody("TextualBody", purpose, Characters.encodable(value), "text/plain", "nl");
    }

    private static TextualBody word(String purpose, String value) {
        return new TextualBody("TextualBody", purpose, value, null, null);
    }

    private SpecificResource resource(@Nullable String purpose, Span span) {
        return new SpecificResource("SpecificResource", purpose, source, List.of(position(span), quote(span)));
    }

    private Position position(Span span) {
        return new Position("TextPositionSelector", codePoints.start(span), codePoints.end(span));
    }

    private Quote quote(Span span) {
        int before = span.start();
        int behind = span.end();
        for (int i = 0; i < CODE_POINTS_AROUND; i++) {
            before = before > 0 ? text.offsetByCodePoints(before, -1) : before;
            behind = behind < text.length() ? text.offsetByCodePoints(behind, 1) : behind;
        }
        return new Quote(
                "TextQuoteSelector",
                span.in(text),
                text.substring(before, span.start()),
                text.substring(span.end(), behind));
    }
}
