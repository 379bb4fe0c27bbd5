package nl.aldus.internal.words;

/**
 * An entry of several words.
 *
 * @param text the phrase as the list has it if it reports, otherwise empty
 * @param words the ids of its words, those before the source if it has some behind it too
 * @param closing the ids of the words that it has behind its source: {@code betreft} in {@code wat X betreft}
 * @param classes what the whole is: bits of {@link WordClass}
 * @param type what sort of body it is
 * @param source where the source of a reporting phrase stands
 */
@SuppressWarnings("ArrayRecordComponent") // read on the hot path; never compared, never changed
public record Phrase(String text, int[] words, int[] closing, long classes, BodyType type, Source source) {

    /** Where the source of a reporting phrase stands. */
    public enum Source {
        /** The phrase reports nothing. */
        NONE,
        /** Right behind it. */
        FOLLOWS,
        /** In the phrase, words of which stand before and behind it: {@code wat X betreft}. */
        INSIDE,
        /** The subject of its clause. */
        SUBJECT,
        /** The subject of its clause, and the words stand right behind it: {@code met de woorden}. */
        WORDS,
        /** Whoever the possessive in the phrase means: {@code in zijn ogen}. */
        POSSESSOR,
        /** The phrase is a noun that reports, its source behind van: {@code de waarschuwing van X dat}. */
        NOUN,
        /** The document in the prepositional phrase before or behind it: {@code in X staat dat}; {@code ..., staat in X}. */
        DOCUMENT,
        /** Not named. */
        UNKNOWN
    }
}
