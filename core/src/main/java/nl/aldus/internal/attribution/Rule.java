package nl.aldus.internal.attribution;

import org.jspecify.annotations.Nullable;

/** One way to see who speaks between quotation marks. */
interface Rule {

    /** Returns the rule's name, as it stands in the evidence. */
    String name();

    /**
     * Returns who speaks, or null if the rule does not see it.
     *
     * @param scene the text
     * @param span the stretch between marks
     * @param speech what is known of the spans before it
     */
    @Nullable
    Verdict apply(Scene scene, int span, Speech speech);
}
