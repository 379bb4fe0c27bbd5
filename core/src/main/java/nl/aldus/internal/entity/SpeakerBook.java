package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.aldus.internal.cue.Report;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.model.Gender;
import nl.aldus.model.Mention;
import nl.aldus.model.MentionKind;
import nl.aldus.model.Span;
import nl.aldus.model.Speaker;
import nl.aldus.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Makes the speakers of a text from its entities and numbers them in the order in which they first speak. */
final class SpeakerBook {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final Tokens tokens;
    private final Entities entities;
    private final Map<Entity, Speaker> single = new HashMap<>();
    private final Map<List<Entity>, Speaker> groups = new HashMap<>();
    private final Map<List<Entity>, SortedMap<Integer, Mention>> groupMentions = new HashMap<>();
    private final List<Speaker> speakers = new ArrayList<>();

    SpeakerBook(Tokens tokens, Entities entities) {
        this.tokens = tokens;
        this.entities = entities;
    }

    /** Gives the speaker of a phrase a number if it has none; a phrase that names nobody is passed over. */
    void enter(@Nullable NounPhrase phrase) {
        Entity entity = phrase == null ? null : entities.get(phrase);
        if (entity != null && !single.containsKey(entity)) {
            Speaker speaker = create(entity, speakers.size() + 1);
            single.put(entity, speaker);
            speakers.add(speaker);
        }
    }

    /** Takes note of the place where a report names its speakers, before any group gets its number. */
    void noteGroup(Report report) {
        NounPhrase first = report.source();
        List<Entity> group = entitiesOf(report);
        if (first != null && !group.isEmpty()) {
            groupMentions
                    .computeIfAbsent(group, key -> new TreeMap<>())
                    .put(first.first(), mention(first, report.lastOfSources()));
        }
    }

    /** Gives the speakers of a report together a number. */
    void enterGroup(Report report) {
        List<Entity> group = entitiesOf(report);
        if (!group.isEmpty() && !groups.containsKey(group)) {
            Speaker speaker = new Speaker(
                    speakers.size() + 1,
                    nameOfAll(group),
                    SpeakerKind.GROUP,
                    Gender.UNKNOWN,
                    List.of(),
                    List.of(),
                    List.copyOf(
                            groupMentions.getOrDefault(group, new TreeMap<>()).values()));
            groups.put(group, speaker);
            speakers.add(speaker);
        }
    }

    /** {@code VVD, D66 en Volt}. */
    private String nameOfAll(List<Entity> group) {
        int last = group.size() - 1;
        String before = group.subList(0, last).stream().map(this::name).collect(Collectors.joining(", "));
        return before + " en " + name(group.get(last));
    }

    /** Returns the entities that a report names as its several speakers, or nothing if it does not. */
    private List<Entity> entitiesOf(Report report) {
        if (report.source() == null || report.also().isEmpty()) {
            return List.of();
        }
        List<Entity> group = new ArrayList<>();
        group.add(entities.get(report.source()));
        for (NounPhrase phrase : report.also()) {
            group.add(entities.get(phrase));
        }
        return group.contains(null) ? List.of() : group;
    }

    /** Returns the speaker of a phrase, or null if it names nobody. */
    @Nullable
    Speaker speaker(NounPhrase phrase) {
        Entity entity = entities.get(phrase);
        return entity == null ? null : single.get(entity);
    }

    /** Returns the several speakers of a report as one. */
    @Nullable
    Speaker group(Report report) {
        return groups.get(entitiesOf(report));
    }

    /** Returns everybody entered, by number. */
    List<Speaker> speakers() {
        return speakers;
    }

    /** Returns the mention that begins with a phrase and reaches to a token. */
    Mention mention(NounPhrase phrase, int last) {
        Span span = new Span(tokens.start(phrase.first()), tokens.end(last));
        return new Mention(span, tokens.text().slice(span), kindOf(phrase));
    }

    private static MentionKind kindOf(NounPhrase phrase) {
        if (phrase.kind() == NounPhrase.Kind.PRONOUN) {
            return MentionKind.PRONOUN;
        }
        return phrase.isNamed() ? MentionKind.NAME : MentionKind.DESCRIPTION;
    }

    private Speaker create(Entity entity, int number) {
        List<NounPhrase> phrases = new ArrayList<>(entity.phrases());
        phrases.sort(Comparator.comparingInt(NounPhrase::first));
        RoleBook roles = new RoleBook(tokens);
        List<Mention> mentions = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            mentions.add(mention(phrase, phrase.last()));
            roles.add(phrase);
        }
        return new Speaker(
                number, name(entity), entity.kind(), entity.gender(), roles.roles(), roles.affiliations(), mentions);
    }

    private int behindNumber(NounPhrase phrase) {
        int first = phrase.first();
        while (phrase.kind() != NounPhrase.Kind.OTHER && first < phrase.head() && tokens.isKind(first, Tokens.NUMBER)) {
            first++;
        }
        return first;
    }

    /** Returns the fullest form of a name without title, genitive, soft hyphens and line breaks, or the fullest description. */
    private String name(Entity entity) {
        NounPhrase fullest = entity.fullest();
        String text = fullest.isNamed()
                ? tokens.slice(fullest.nameFirst(), fullest.nameLast())
                : tokens.slice(behindNumber(fullest), fullest.last());
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN) {
                continue;
            }
            if (!Character.isWhitespace(c)) {
                name.append(c);
            } else if (name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
                name.append(' ');
            }
        }
        String plain = name.toString();
        boolean genitive = fullest.isNamed() && (plain.endsWith("'s") || plain.endsWith("’s"));
        return genitive ? plain.substring(0, plain.length() - 2) : plain;
    }
}
