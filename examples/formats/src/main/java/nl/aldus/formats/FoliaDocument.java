package nl.aldus.formats;

import java.util.ArrayList;
import java.util.List;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/** Makes the {@code FoLiA} element of one document. */
final class FoliaDocument {

    private static final String PROCESSOR = "aldus";

    private final String id;
    private final FoliaWords words;
    private final Markup markup = new Markup(0);

    private FoliaDocument(String id, FoliaWords words) {
        this.id = id;
        this.words = words;
    }

    static String of(Document document, Findings findings) {
        List<Span> annotated = new ArrayList<>();
        for (Quotation quotation : findings.quotations()) {
            annotated.add(quotation.span());
            annotated.addAll(mention(quotation));
            annotated.addAll(cue(quotation));
        }
        FoliaWords words = FoliaWords.of(Characters.xml(document.text()), annotated);
        return new FoliaDocument(name(document.id()), words).element(findings);
    }

    private String element(Findings findings) {
        markup.open("FoLiA", "xmlns", "http://ilk.uvt.nl/folia", "xml:id", id, "version", "2.0");
        markup.line("metadata", "type", "native");
        markup.line("annotations");
        declare("text-annotation");
        declare("paragraph-annotation");
        declare("token-annotation");
        declare("statement-annotation", "set", "aldus-quotations");
        markup.close();
        markup.line("provenance");
        markup.empty("processor", "xml:id", PROCESSOR, "name", "Aldus", "type", "auto");
        markup.close().close();
        markup.line("text", "xml:id", id + ".text");
        words.paragraphs().forEach(this::paragraph);
        statements(findings);
        return markup.close().close().toString();
    }

    private void declare(String annotation, String... attributes) {
        markup.line(annotation, attributes);
        markup.empty("annotator", "processor", PROCESSOR);
        markup.close();
    }

    private void paragraph(List<FoliaWords.Word> paragraph) {
        StringBuilder text = new StringBuilder();
        for (FoliaWords.Word word : paragraph) {
            text.append(word.text()).append(word.glued() ? "" : " ");
        }
        markup.line("p", "xml:id", id + ".p." + paragraph.get(0).paragraph());
        markup.leaf("t", text.toString().stripTrailing());
        for (FoliaWords.Word word : paragraph) {
            if (word.glued()) {
                markup.line("w", "xml:id", id(word), "space", "no");
            } else {
                markup.line("w", "xml:id", id(word));
            }
            markup.open("t").text(word.text()).close().close();
        }
        markup.close();
    }

    private void statements(Findings findings) {
        boolean layer = false;
        int number = 0;
        for (Quotation quotation : findings.quotations()) {
            number++;
            List<FoliaWords.Word> head = words.in(quotation.span());
            // A statement must have a head, and a layer is not empty.
            if (!head.isEmpty()) {
                if (!layer) {
                    markup.line("statements");
                    layer = true;
                }
                statement(quotation, number, head);
            }
        }
        if (layer) {
            markup.close();
        }
    }

    private void statement(Quotation quotation, int number, List<FoliaWords.Word> head) {
        List<String> attributes = new ArrayList<>(List.of("xml:id", id + ".statement." + number));
        attributes.addAll(List.of("class", Labels.of(quotation.kind())));
        attributes.addAll(List.of(
                "confidence", Double.toString(quotation.attribution().evidence().confidence())));
        quotation
                .speaker()
                .map(Speaker::name)
                .ifPresent(name -> attributes.addAll(List.of("speaker", LinePieces.onOneLine(Characters.xml(name)))));
        markup.line("statement", attributes.toArray(String[]::new));
        feature("rule", quotation.attribution().evidence().rule());
        quotation.cue().ifPresent(cue -> {
            feature("reports", Labels.of(cue.reports()));
            feature("lemma", cue.lemma());
        });
        role("hd", head);
        role("source", in(mention(quotation)));
        role("rel", in(cue(quotation)));
        markup.close();
    }

    private void feature(String subset, String value) {
        markup.empty("feat", "subset", subset, "class", Characters.xml(value));
    }

    private void role(String element, List<FoliaWords.Word> spanned) {
        if (!spanned.isEmpty()) {
            markup.line(element);
            for (FoliaWords.Word word : spanned) {
                markup.empty("wref", "id", id(word), "t", word.text());
            }
            markup.close();
        }
    }

    private List<FoliaWords.Word> in(List<Span> spans) {
        return spans.stream().flatMap(span -> words.in(span).stream()).toList();
    }

    private String id(FoliaWords.Word word) {
        return id + ".p." + word.paragraph() + ".w." + word.number();
    }

    /** Makes a name as XML has it (an NCName), out of ASCII, for tools of every age. */
    private static String name(String documentId) {
        StringBuilder name = new StringBuilder();
        documentId.codePoints().forEach(c -> name.appendCodePoint(isNameCharacter(c) ? c : '_'));
        boolean begins = name.length() > 0 && Character.isLetter(name.charAt(0));
        return begins ? name.toString() : "doc" + name;
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-".indexOf(c) >= 0;
    }

    private static List<Span> mention(Quotation quotation) {
        return quotation.mention().map(Mention::span).stream().toList();
    }

    private static List<Span> cue(Quotation quotation) {
        return quotation.cue().map(Cue::spans).orElse(List.of());
    }
}
