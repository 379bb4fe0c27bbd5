package nl.aldus.cli.stats;

import java.util.Locale;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Speaker;

/** How much the text tells of who speaks. */
enum Group {
    /** A speaker with a name. */
    NAMED,
    /** A speaker who is only described, such as {@code een buurtbewoner}. */
    UNNAMED,
    /** A quotation of which nobody can tell who speaks. */
    UNKNOWN;

    static Group of(Speaker speaker) {
        return speaker.mentions().stream().anyMatch(mention -> mention.kind() == MentionKind.NAME) ? NAMED : UNNAMED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
