package nl.aldus.internal.entity;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom the reader has in mind: those mentioned of late, and among them those who spoke or were what a sentence is about. */
final class Salience {

    private final RecentEntities mentioned = new RecentEntities();
    private final RecentEntities subjects = new RecentEntities();

    /** Takes note of a mention outside quotations. */
    void mention(Entity entity, boolean subject) {
        mentioned.touch(entity);
        if (subject) {
            subjects.touch(entity);
        }
    }

    RecentEntities mentioned() {
        return mentioned;
    }

    RecentEntities subjects() {
        return subjects;
    }

    /** Returns the entity of a sort that was last a subject or speaker, or else last mentioned, or null. */
    @Nullable
    Entity latest(Predicate<Entity> wanted) {
        Entity subject = subjects.latest(wanted);
        return subject != null ? subject : mentioned.latest(wanted);
    }
}
