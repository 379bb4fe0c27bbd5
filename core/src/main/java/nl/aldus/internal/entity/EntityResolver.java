package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.aldus.internal.attribution.Scene;
import nl.aldus.internal.attribution.Speech;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mentions mean the same speaker, in one pass through the text: names by name, descriptions by noun and sort
 * of body, pronouns by gender, number and prominence. What stands between quotation marks does not change who
 * {@code hij} is outside them.
 */
final class EntityResolver {

    private final Speech speech;
    private final Foreground foreground;
    private final WordsInFront wordsInFront;
    private final Salience salience = new Salience();
    private final OwnWords ownWords = new OwnWords();
    private final Nouns nouns;
    private final NameResolver names;
    private final DescriptionResolver descriptions;
    private final PronounResolver pronouns;
    private final List<NounPhrase> phrases;
    private final Entities entities;
    private @Nullable NounPhrase latest;

    private EntityResolver(
            Tokens tokens, Speech speech, Foreground foreground, WordsInFront wordsInFront, List<NounPhrase> phrases) {
        this.speech = speech;
        this.foreground = foreground;
        this.wordsInFront = wordsInFront;
        this.phrases = phrases;
        this.entities = new Entities(phrases);
        this.nouns = new Nouns(tokens);
        this.names = new NameResolver(tokens, salience, nouns);
        this.descriptions = new DescriptionResolver(tokens, foreground, salience, nouns);
        this.pronouns = new PronounResolver(tokens, salience);
    }

    /** Returns the entity of every phrase, those of the sources included, which the mentions may lack. */
    static Entities resolve(Scene scene, Speech speech, Sources sources) {
        Foreground foreground = Foreground.of(scene.tokens(), scene.spans(), scene.frames(), scene.mentions());
        WordsInFront wordsInFront = WordsInFront.of(scene, foreground);
        List<NounPhrase> phrases = inOrder(scene.mentions(), sources.all());
        EntityResolver resolver = new EntityResolver(scene.tokens(), speech, foreground, wordsInFront, phrases);
        resolver.resolve(new HashSet<>(sources.sure()));
        return resolver.entities;
    }

    private static List<NounPhrase> inOrder(Mentions mentions, List<NounPhrase> sources) {
        List<NounPhrase> others = new ArrayList<>();
        for (NounPhrase source : sources) {
            int index = mentions.covering(source.first());
            if (index == Mentions.NONE || !mentions.get(index).equals(source)) {
                others.add(source);
            }
        }
        others.sort(Entities.ORDER);
        return merged(mentions.all(), others);
    }

    private static List<NounPhrase> merged(List<NounPhrase> some, List<NounPhrase> others) {
        List<NounPhrase> merged = new ArrayList<>(some.size() + others.size());
        int next = 0;
        for (NounPhrase phrase : some) {
            while (next < others.size() && Entities.ORDER.compare(others.get(next), phrase) < 0) {
                merged.add(others.get(next++));
            }
            merged.add(phrase);
        }
        merged.addAll(others.subList(next, others.size()));
        return merged;
    }

    private void resolve(Set<NounPhrase> speaking) {
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrase phrase = phrases.get(i);
            boolean speaks = speaking.contains(phrase);
            boolean aside = foreground.isAside(phrase.head());
            boolean unseen = phrase.kind() == Kind.PRONOUN && aside && !speaks;
            if (!unseen && !entities.isRepeated(i)) {
                Entity entity = entityOf(phrase, speaks);
                entities.set(i, entity);
                mention(phrase, entity, aside, speaks);
            }
        }
    }

    private void mention(NounPhrase phrase, Entity entity, boolean aside, boolean speaks) {
        latest = phrase;
        entity.add(phrase);
        nouns.add(phrase, entity);
        names.add(phrase, entity);
        descriptions.add(phrase, entity);
        if (speaks) {
            entity.speak();
        }
        if (!aside) {
            salience.mention(entity, speaks || foreground.isSubject(phrase.first()));
        } else if (foreground.isSubject(phrase.first())) {
            ownWords.mention(entity, foreground.quotation(phrase.head()));
        }
    }

    private Entity entityOf(NounPhrase phrase, boolean speaks) {
        return switch (phrase.kind()) {
            case PRONOUN -> {
                Entity other = ownWords(phrase);
                yield other != null ? other : pronouns.resolve(phrase, speaks, wordsInFront.from(phrase));
            }
            case PERSON_NAME, BODY_NAME, PLACE_NAME, NAME -> {
                Entity identified = identifiedBy(phrase);
                yield identified != null ? identified : names.resolve(phrase);
            }
            default -> descriptions.resolve(phrase);
        };
    }

    /** Returns whom a pronoun means in somebody's own words, or null if it stands in nobody's. */
    private @Nullable Entity ownWords(NounPhrase pronoun) {
        int quotation = foreground.quotation(pronoun.head());
        if (quotation == QuotedSpans.NONE) {
            return null;
        }
        NounPhrase source = speech.source(quotation);
        Entity speaker = source == null ? null : entities.get(source);
        if (speaker == null && source != null && source.isNamed()) {
            speaker = names.known(source);
        }
        return pronouns.other(pronoun, speaker, ownWords.in(quotation));
    }

    private @Nullable Entity identifiedBy(NounPhrase name) {
        NounPhrase subject = latest;
        return subject != null && names.identifies(name, subject) ? entities.get(subject) : null;
    }
}
