package nl.aldus.cli.speakers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.aldus.model.Attribution;
import nl.aldus.model.Findings;
import nl.aldus.model.Gender;
import nl.aldus.model.Mention;
import nl.aldus.model.Quotation;
import nl.aldus.model.Speaker;

/** Puts other speakers in the place of those of some findings, one for several where they turn out to be the same. */
final class Renaming {

    private final Map<Integer, Speaker> renamed = new HashMap<>();
    private final List<Speaker> speakers = new ArrayList<>();

    private Renaming() {}

    /** Finds out who is who. A speaker whom nobody knows stays as is, but for the number. */
    static Renaming of(Findings findings, Function<Speaker, Optional<KnownSpeaker>> known) {
        Map<Object, List<Speaker>> same = new LinkedHashMap<>();
        for (Speaker speaker : findings.speakers()) {
            Object who = known.apply(speaker).map(Object.class::cast).orElse(speaker);
            same.computeIfAbsent(who, key -> new ArrayList<>()).add(speaker);
        }
        Renaming renaming = new Renaming();
        same.forEach((who, ones) -> {
            int number = renaming.speakers.size() + 1;
            Speaker one = who instanceof KnownSpeaker name ? merged(number, name, ones) : numbered(number, ones.get(0));
            renaming.speakers.add(one);
            ones.forEach(old -> renaming.renamed.put(old.number(), one));
        });
        return renaming;
    }

    private static Speaker numbered(int number, Speaker speaker) {
        return new Speaker(
                number,
                speaker.name(),
                speaker.kind(),
                speaker.gender(),
                speaker.roles(),
                speaker.affiliations(),
                speaker.mentions());
    }

    private static Speaker merged(int number, KnownSpeaker known, List<Speaker> ones) {
        return new Speaker(
                number,
                known.name(),
                known.kind(),
                ones.stream()
                        .map(Speaker::gender)
                        .filter(gender -> gender != Gender.UNKNOWN)
                        .findFirst()
                        .orElse(Gender.UNKNOWN),
                all(ones, Speaker::roles).distinct().toList(),
                all(ones, Speaker::affiliations).distinct().toList(),
                all(ones, Speaker::mentions)
                        .sorted(Comparator.comparing(Mention::span))
                        .toList());
    }

    private static <T> Stream<T> all(List<Speaker> speakers, Function<Speaker, List<T>> of) {
        return speakers.stream().map(of).flatMap(Collection::stream);
    }

    Findings apply(Findings findings) {
        Map<Quotation, Quotation> done = new HashMap<>();
        List<Quotation> quotations = new ArrayList<>();
        for (Quotation old : findings.quotations()) {
            Quotation quotation = new Quotation(
                    old.kind(),
                    old.span(),
                    old.outer(),
                    old.text(),
                    attribution(old.attribution()),
                    old.utterance(),
                    // Those around a quotation come before it, so they are done.
                    old.enclosing().stream().map(done::get).toList());
            done.put(old, quotation);
            quotations.add(quotation);
        }
        return new Findings(quotations, speakers);
    }

    private Attribution attribution(Attribution old) {
        if (old instanceof Attribution.Explicit explicit) {
            return new Attribution.Explicit(
                    renamed(explicit.speaker()), explicit.mention(), explicit.cue(), explicit.evidence());
        }
        if (old instanceof Attribution.Implicit implicit) {
            return new Attribution.Implicit(renamed(implicit.speaker()), implicit.mention(), implicit.evidence());
        }
        return old;
    }

    private Speaker renamed(Speaker old) {
        return renamed.getOrDefault(old.number(), old);
    }
}
