package nl.aldus.cli.speakers;

import java.util.List;
import nl.aldus.model.SpeakerKind;

/**
 * A speaker of the list.
 *
 * @param name what to call this speaker
 * @param kind what the speaker is
 * @param aliases other names by which texts may call the speaker
 */
record KnownSpeaker(String name, SpeakerKind kind, List<String> aliases) {}
