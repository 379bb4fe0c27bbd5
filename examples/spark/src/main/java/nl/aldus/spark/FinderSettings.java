package nl.aldus.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.aldus.Profile;
import nl.aldus.QuoteFinder;
import nl.aldus.model.QuotationKind;

/** What travels to the executors in place of a finder, which is not serializable and need not be. */
record FinderSettings(Profile profile, Set<QuotationKind> kinds) implements Serializable {

    /** One finder for each virtual machine, whatever its number of tasks: they share it, since it is thread-safe. */
    private static final Map<FinderSettings, QuoteFinder> FINDERS = new ConcurrentHashMap<>();

    FinderSettings {
        kinds = Set.copyOf(kinds);
    }

    QuoteFinder finder() {
        return FINDERS.computeIfAbsent(
                this,
                settings -> QuoteFinder.builder()
                        .profile(settings.profile)
                        .kinds(settings.kinds)
                        .build());
    }
}
