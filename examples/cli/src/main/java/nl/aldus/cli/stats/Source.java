package nl.aldus.cli.stats;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;

/**
 * Whom quotations are counted for. Speakers of different documents are taken for one if they have the same name and kind.
 *
 * @param speaker the name, empty if nobody knows
 * @param kind person, body, group or unknown
 */
record Source(Group group, String speaker, String kind) {

    private static final Source UNKNOWN = new Source(Group.UNKNOWN, "", "unknown");

    private static final Pattern ARTICLE = Pattern.compile("(De|Het|Een) |(Hij|Zij|Ze)$");

    static Source of(Quotation quotation) {
        return quotation.speaker().map(Source::of).orElse(UNKNOWN);
    }

    private static Source of(Speaker speaker) {
        Group group = Group.of(speaker);
        String kind = speaker.kind().name().toLowerCase(Locale.ROOT);
        return new Source(group, group == Group.NAMED ? speaker.name() : inSentence(speaker.name()), kind);
    }

    /** A description has a capital only if it opens a sentence, unless it begins with one that it always has. */
    private static String inSentence(String description) {
        return ARTICLE.matcher(description).lookingAt()
                ? description.substring(0, 1).toLowerCase(Locale.ROOT) + description.substring(1)
                : description;
    }
}
