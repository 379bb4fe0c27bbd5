package nl.aldus.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Gender;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.QuotationKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;

/** Makes the {@code TEI} element of one document. */
final class TeiDocument {

    private final String text;
    private final Findings findings;
    private final String prefix;
    private final Markup markup = new Markup(0);
    private final List<TeiElement> elements = new ArrayList<>();

    private TeiDocument(String text, Findings findings, String prefix) {
        this.text = text;
        this.findings = findings;
        this.prefix = prefix;
    }

    /**
     * Returns the element.
     *
     * @param prefix what every {@code xml:id} in it begins with
     */
    static String of(Document document, Findings findings, String prefix) {
        TeiDocument tei = new TeiDocument(Characters.xml(document.text()), findings, prefix);
        return tei.element(Characters.xml(document.id()), Characters.xml(document.source()));
    }

    /** Writes the three parts that a TEI header cannot be without. */
    static void fileDescription(Markup header, String title, String source) {
        header.line("fileDesc");
        header.line("titleStmt").leaf("title", title).close();
        header.line("publicationStmt")
                .leaf("p", "Quotations and speakers were marked by Aldus.")
                .close();
        header.line("sourceDesc").leaf("p", source).close();
        header.close();
    }

    private String element(String title, String source) {
        markup.open("TEI", "xmlns", TeiWriter.NAMESPACE);
        markup.line("teiHeader");
        fileDescription(markup, title, source);
        encodingDescription();
        profileDescription();
        markup.close();
        markup.line("text", "xml:lang", "nl");
        markup.line("body");
        body();
        // The white space of the document's own stands here, so the tag cannot have a line of its own.
        return markup.close().close().close().toString();
    }

    private void encodingDescription() {
        markup.line("encodingDesc");
        markup.line("editorialDecl").empty("quotation", "marks", "all").close();
        markup.line("classDecl").line("taxonomy", "xml:id", prefix + "kind");
        category(QuotationKind.DIRECT, "A complete utterance, word for word.");
        category(QuotationKind.PARTIAL, "A fragment, word for word, in the writer's own sentence.");
        category(QuotationKind.INDIRECT, "Reported without quotation marks.");
        markup.close().close().close();
    }

    private void category(QuotationKind kind, String description) {
        markup.line("category", "xml:id", id(kind)).leaf("catDesc", description).close();
    }

    private void profileDescription() {
        markup.line("profileDesc");
        markup.line("langUsage")
                .line("language", "ident", "nl")
                .text("Dutch")
                .close()
                .close();
        if (!findings.speakers().isEmpty()) {
            markup.line("particDesc");
            listOf("listPerson", speaker -> speaker.kind() != SpeakerKind.BODY);
            listOf("listOrg", speaker -> speaker.kind() == SpeakerKind.BODY);
            markup.close();
        }
        markup.close();
    }

    private void listOf(String element, Predicate<Speaker> members) {
        List<Speaker> speakers = findings.speakers().stream().filter(members).toList();
        if (!speakers.isEmpty()) {
            markup.line(element);
            speakers.forEach(this::speaker);
            markup.close();
        }
    }

    private void speaker(Speaker speaker) {
        String name = Characters.xml(speaker.name());
        switch (speaker.kind()) {
            case BODY -> markup.line("org", "xml:id", id(speaker)).leaf("orgName", name);
            case GROUP -> markup.line("personGrp", "xml:id", id(speaker)).leaf("persName", name);
            default -> {
                if (speaker.gender() == Gender.UNKNOWN) {
                    markup.line("person", "xml:id", id(speaker));
                } else {
                    markup.line("person", "xml:id", id(speaker), "gender", Labels.of(speaker.gender()));
                }
                markup.leaf("persName", name);
            }
        }
        notes("role", speaker.roles());
        notes("affiliation", speaker.affiliations());
        markup.close();
    }

    /** A note stands with a body as well as with a person; the elements of TEI for these stand with persons only. */
    private void notes(String type, List<String> notes) {
        for (String note : notes) {
            markup.line("note", "type", type).text(Characters.xml(note)).close();
        }
    }

    private void body() {
        List<Span> paragraphs = Paragraphs.of(text);
        collect();
        List<List<Span>> spans = elements.stream().map(TeiElement::spans).toList();
        Interleaving.Tree tree = Interleaving.of(text.length(), paragraphs, spans);
        if (paragraphs.isEmpty()) {
            markup.open("p").close();
        }
        for (Interleaving.Step step : tree.steps()) {
            if (step instanceof Interleaving.Text words) {
                markup.text(words.span().in(text));
            } else if (step instanceof Interleaving.OpenParagraph) {
                markup.open("p");
            } else if (step instanceof Interleaving.Open open) {
                TeiElement element = elements.get(open.element());
                markup.open(element.name(), element.attributes(open.part(), tree.parts()[open.element()]));
            } else {
                markup.close();
            }
        }
    }

    private void collect() {
        Map<Cue, List<String>> cues = new LinkedHashMap<>();
        NavigableSet<Integer> quotationEnds = new TreeSet<>();
        int number = 0;
        for (Quotation quotation : findings.quotations()) {
            String id = prefix + "q" + ++number;
            elements.add(said(quotation, id));
            quotationEnds.add(quotation.span().start());
            quotationEnds.add(quotation.span().end());
            quotation
                    .cue()
                    .ifPresent(cue ->
                            cues.computeIfAbsent(cue, c -> new ArrayList<>()).add("#" + id));
        }
        number = 0;
        for (Speaker speaker : findings.speakers()) {
            for (Mention mention : speaker.mentions()) {
                String id = prefix + "m" + ++number;
                // TEI has no said inside an rs.
                List<Span> spans = cut(mention.span(), quotationEnds);
                elements.add(new TeiElement("rs", id, spans, "ref", "#" + id(speaker)));
            }
        }
        number = 0;
        for (Map.Entry<Cue, List<String>> cue : cues.entrySet()) {
            String id = prefix + "c" + ++number;
            String quotations = String.join(" ", cue.getValue());
            elements.add(new TeiElement("seg", id, cue.getKey().spans(), "type", "cue", "corresp", quotations));
        }
    }

    private static List<Span> cut(Span span, NavigableSet<Integer> offsets) {
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        for (int offset : offsets.subSet(span.start(), false, span.end(), false)) {
            pieces.add(new Span(start, offset));
            start = offset;
        }
        pieces.add(new Span(start, span.end()));
        return pieces;
    }

    private TeiElement said(Quotation quotation, String id) {
        List<String> attributes = new ArrayList<>();
        quotation.speaker().ifPresent(speaker -> {
            attributes.add("who");
            attributes.add("#" + id(speaker));
        });
        attributes.add("direct");
        attributes.add(Boolean.toString(quotation.kind() != QuotationKind.INDIRECT));
        attributes.add("ana");
        attributes.add("#" + id(quotation.kind()));
        attributes.add("cert");
        attributes.add(Double.toString(quotation.attribution().evidence().confidence()));
        return new TeiElement("said", id, List.of(quotation.span()), attributes.toArray(String[]::new));
    }

    private String id(Speaker speaker) {
        return prefix + "s" + speaker.number();
    }

    private String id(QuotationKind kind) {
        return prefix + Labels.of(kind);
    }
}
