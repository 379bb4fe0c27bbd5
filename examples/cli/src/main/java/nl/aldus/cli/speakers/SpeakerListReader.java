package nl.aldus.cli.speakers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aldus.model.SpeakerKind;

/** Reads a list of speakers: {@code name ; kind ; alias ; alias ...}, one a line, with {@code |} before a comment. */
final class SpeakerListReader {

    private static final Map<String, SpeakerKind> KINDS =
            Map.of("person", SpeakerKind.PERSON, "body", SpeakerKind.BODY, "group", SpeakerKind.GROUP);

    private SpeakerListReader() {}

    /**
     * Returns the speakers in order.
     *
     * @throws SpeakerListException at the first line that does not have this form
     */
    static List<KnownSpeaker> read(String text, String source) {
        List<KnownSpeaker> speakers = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.split("\\|", -1)[0].replace("\uFEFF", "").strip();
            if (!content.isEmpty()) {
                speakers.add(speaker(content, source, number));
            }
        }
        return speakers;
    }

    private static KnownSpeaker speaker(String content, String source, int line) {
        List<String> fields =
                Arrays.stream(content.split(";", -1)).map(String::strip).toList();
        if (fields.size() < 2) {
            throw new SpeakerListException(source, line, "no kind, as in 'name ; person': " + content);
        }
        if (fields.contains("")) {
            throw new SpeakerListException(source, line, "an empty field: " + content);
        }
        SpeakerKind kind = KINDS.get(fields.get(1).toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new SpeakerListException(
                    source, line, "kind is '%s', not person, body or group: %s".formatted(fields.get(1), content));
        }
        return new KnownSpeaker(fields.get(0), kind, fields.subList(2, fields.size()));
    }
}
