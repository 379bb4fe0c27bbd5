package nl.aldus.internal.entity;

import java.util.Comparator;
import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Who each phrase of a text stands for. Filled in the order of the phrases; look-ups are binary searches. */
final class Entities {

    /** By place; of two that begin together the longer one is first. */
    static final Comparator<NounPhrase> ORDER = (one, other) -> one.first() != other.first()
            ? Integer.compare(one.first(), other.first())
            : Integer.compare(other.last(), one.last());

    private final List<NounPhrase> phrases;
    private final @Nullable Entity[] entities;

    /** Creates the table of some phrases, in {@link #ORDER}, of which nobody knows yet who they are. */
    Entities(List<NounPhrase> phrases) {
        this.phrases = phrases;
        this.entities = new Entity[phrases.size()];
    }

    /** Tells who a phrase stands for. */
    void set(int index, Entity entity) {
        entities[index] = entity;
    }

    /** Returns whether an equal phrase stands before one. */
    boolean isRepeated(int index) {
        NounPhrase phrase = phrases.get(index);
        for (int i = index - 1; i >= 0 && ORDER.compare(phrases.get(i), phrase) == 0; i--) {
            if (phrases.get(i).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Returns who a phrase stands for, or null if that was not told. */
    @Nullable
    Entity get(NounPhrase phrase) {
        int low = 0;
        int high = phrases.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ORDER.compare(phrases.get(middle), phrase) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < phrases.size() && ORDER.compare(phrases.get(i), phrase) == 0; i++) {
            if (phrases.get(i).equals(phrase)) {
                return entities[i];
            }
        }
        return null;
    }
}
