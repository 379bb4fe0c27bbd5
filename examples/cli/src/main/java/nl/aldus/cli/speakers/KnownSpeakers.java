package nl.aldus.cli.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aldus.model.Findings;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;
import nl.aldus.spi.MentionSource;

/** The speakers of a list that the user brings. Immutable and thread-safe. */
public final class KnownSpeakers implements MentionSource {

    private final NameTree names;

    private KnownSpeakers(List<KnownSpeaker> speakers) {
        names = new NameTree(speakers);
    }

    /** Returns no speakers. */
    public static KnownSpeakers none() {
        return new KnownSpeakers(List.of());
    }

    /**
     * Reads a list.
     *
     * @param text its lines, {@code name ; kind ; alias ; alias ...}
     * @param source where it comes from; error messages begin with it
     * @throws SpeakerListException if a line does not have this form
     */
    public static KnownSpeakers read(String text, String source) {
        return new KnownSpeakers(SpeakerListReader.read(text, source));
    }

    @Override
    public List<Named> namesIn(CharSequence text) {
        if (names.isEmpty()) {
            return List.of();
        }
        return names.find(text).stream()
                .map(found -> new Named(found.span(), found.speaker().kind()))
                .toList();
    }

    /** Returns the same findings, in which the speakers of the list have the name and kind of the list and are one each. */
    public Findings recognise(Findings findings) {
        return names.isEmpty() ? findings : Renaming.of(findings, this::known).apply(findings);
    }

    private Optional<KnownSpeaker> known(Speaker speaker) {
        Optional<KnownSpeaker> byName = names.whole(speaker.name());
        if (byName.isPresent()) {
            return byName;
        }
        if (speaker.kind() == SpeakerKind.GROUP) {
            return Optional.empty();
        }
        Set<KnownSpeaker> mentioned = speaker.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .flatMap(mention -> names.find(mention.text()).stream())
                .map(NameTree.Found::speaker)
                .filter(known -> known.kind() == speaker.kind() || speaker.kind() == SpeakerKind.UNKNOWN)
                .collect(Collectors.toSet());
        // With two it is not clear who of them this is.
        return mentioned.size() == 1 ? mentioned.stream().findFirst() : Optional.empty();
    }
}
