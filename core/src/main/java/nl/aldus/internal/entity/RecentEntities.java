package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entities that the text came to last, each once, the most recent last. Looks back a bounded number of them. */
final class RecentEntities {

    /** So many earlier entities are looked at for a description or pronoun. */
    private static final int MEMORY = 24;

    private final List<Entity> entities = new ArrayList<>();

    /** Makes an entity the most recent. */
    void touch(Entity entity) {
        for (int i = entities.size() - 1; i >= 0 && i >= entities.size() - MEMORY; i--) {
            if (entities.get(i) == entity) {
                entities.remove(i);
                break;
            }
        }
        entities.add(entity);
        if (entities.size() > 2 * MEMORY) {
            entities.subList(0, MEMORY).clear();
        }
    }

    /** Returns the most recent entity of a sort, or null if none of late is. */
    @Nullable
    Entity latest(Predicate<Entity> wanted) {
        return latest(MEMORY, wanted);
    }

    /** Returns the most recent entity of a sort among so many, or null if none of them is. */
    @Nullable
    Entity latest(int among, Predicate<Entity> wanted) {
        for (int i = entities.size() - 1; i >= 0 && i >= entities.size() - among; i--) {
            if (wanted.test(entities.get(i))) {
                return entities.get(i);
            }
        }
        return null;
    }

    /** Returns the most recent entity of a sort, however far back it is still known, or null. */
    @Nullable
    Entity latestKnown(Predicate<Entity> wanted) {
        return latest(entities.size(), wanted);
    }

    /** Returns the entity of a sort that is still known for longest, or null. */
    @Nullable
    Entity earliest(Predicate<Entity> wanted) {
        for (Entity entity : entities) {
            if (wanted.test(entity)) {
                return entity;
            }
        }
        return null;
    }
}
