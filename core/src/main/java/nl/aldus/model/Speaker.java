package nl.aldus.model;

import java.util.List;

/**
 * Somebody, or something, whose words the text gives. Immutable and thread-safe.
 *
 * @param number 1 for the first speaker in the text, 2 for the next; stable for the same text and settings
 * @param name the fullest form by which the text names this speaker ({@code Volodymyr Zelensky}, not {@code hij}); for
 *     one who is never named the fullest description ({@code een woordvoerder van de politie})
 * @param kind what the speaker is
 * @param gender the gender as far as the text shows it
 * @param roles the titles and roles that the text gives, in text order, without repetition; empty if none
 * @param affiliations the organisations to which the text says the speaker belongs ({@code VVD}, {@code de gemeente}), in text
 *     order, without repetition; empty if none
 * @param mentions every place where the text refers to this speaker, in text order; at least one
 */
public record Speaker(
        int number,
        String name,
        SpeakerKind kind,
        Gender gender,
        List<String> roles,
        List<String> affiliations,
        List<Mention> mentions) {

    /** Keeps its own copies of the lists. */
    public Speaker {
        roles = List.copyOf(roles);
        affiliations = List.copyOf(affiliations);
        mentions = List.copyOf(mentions);
    }
}
