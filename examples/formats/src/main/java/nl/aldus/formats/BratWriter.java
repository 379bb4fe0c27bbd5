package nl.aldus.formats;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.aldus.model.Cue;
import nl.aldus.model.Findings;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;

/**
 * Writes one document in brat's standoff format, the {@code .ann} file that stands beside the text. The types are those of
 * the corpus PolNeAR: an event {@code Attribution}, triggered by the cue or, where there is none, by the words themselves,
 * ties a {@code Content} to its {@code Cue} and {@code Source}. Its attribute {@code Kind} is the kind of quotation, a note
 * on a source gives the speaker's name, and {@code Same_speaker} leads from a source to the one before it of the same
 * speaker. Offsets count code points, as brat does; ends are exclusive.
 *
 * <p>brat keeps an annotation on one line with its words, so one that runs over a line break is in parts there, like a split
 * cue. A quotation of nothing but blanks is left out.
 */
final class BratWriter implements FindingsWriter {

    private final Writer out;
    private boolean written;

    BratWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Document document, Findings findings) throws IOException {
        if (written) {
            throw new IOException("brat has a file for each document, and this is the second");
        }
        written = true;
        out.write(new Annotations(Characters.encodable(document.text())).of(findings));
    }

    @Override
    public void close() {
        // There is nothing behind the last line.
    }

    /** The lines of one document, with what has been numbered so far. */
    private static final class Annotations {

        private final String text;
        private final CodePoints codePoints;
        private final StringBuilder lines = new StringBuilder();
        private final Map<String, String> sharedTexts = new HashMap<>();
        private final Map<Integer, String> latestSources = new HashMap<>();
        private int texts;
        private int events;
        private int relations;
        private int attributes;
        private int notes;

        Annotations(String text) {
            this.text = text;
            this.codePoints = CodePoints.of(text);
        }

        String of(Findings findings) {
            findings.quotations().forEach(this::event);
            return lines.toString();
        }

        private void event(Quotation quotation) {
            List<Span> words = LinePieces.of(List.of(quotation.span()), text);
            if (words.isEmpty()) {
                return;
            }
            String content = textBound("Content", words);
            List<Span> cue = LinePieces.of(quotation.cue().map(Cue::spans).orElse(List.of()), text);
            String roles = " Content:" + content;
            if (!cue.isEmpty()) {
                roles += " Cue:" + shared("Cue", cue);
            }
            List<Span> mention = LinePieces.of(
                    quotation.mention().map(Mention::span).stream().toList(), text);
            if (!mention.isEmpty()) {
                roles += " Source:" + source(mention, quotation.speaker().orElseThrow());
            }
            String trigger = textBound("Attribution", cue.isEmpty() ? words : cue);
            String event = "E" + ++events;
            line(event, "Attribution:" + trigger + roles);
            line("A" + ++attributes, "Kind " + event + " " + Labels.of(quotation.kind()));
        }

        private String source(List<Span> mention, Speaker speaker) {
            int before = texts;
            String source = shared("Source", mention);
            if (texts > before) {
                String name = Characters.encodable(speaker.name());
                line("#" + ++notes, "AnnotatorNotes " + source + "\t" + LinePieces.onOneLine(name));
                String earlier = latestSources.put(speaker.number(), source);
                if (earlier != null) {
                    line("R" + ++relations, "Same_speaker Arg1:" + source + " Arg2:" + earlier);
                }
            }
            return source;
        }

        /** The two halves of an utterance have their cue and source in common. */
        private String shared(String type, List<Span> pieces) {
            String key = type + pieces;
            String known = sharedTexts.get(key);
            if (known != null) {
                return known;
            }
            String id = textBound(type, pieces);
            sharedTexts.put(key, id);
            return id;
        }

        private String textBound(String type, List<Span> pieces) {
            List<String> offsets = new ArrayList<>(pieces.size());
            for (Span piece : pieces) {
                offsets.add(codePoints.start(piece) + " " + codePoints.end(piece));
            }
            String words = pieces.stream().map(piece -> piece.in(text)).collect(Collectors.joining(" "));
            String id = "T" + ++texts;
            line(id, type + " " + String.join(";", offsets) + "\t" + words);
            return id;
        }

        private void line(String id, String rest) {
            lines.append(id).append('\t').append(rest).append('\n');
        }
    }
}
