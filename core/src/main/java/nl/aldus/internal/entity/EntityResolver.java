package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.aldus.internal.marks.Frames;
import nl.aldus.internal.marks.QuotedSpans;
import nl.aldus.internal.mention.Mentions;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import nl.aldus.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells which mentions mean the same speaker, in one pass through the text: names by name, descriptions by noun and sort
 * of body, pronouns by gender, number and prominence. What stands between quotation marks does not change who
 * {@code hij} is outside them.
 */
public final class EntityResolver {

    /** So many earlier entities are looked at for a description or pronoun. */
    private static final int MEMORY = 24;
    /** So many different nouns of one entity are remembered. */
    private static final int MOST_NOUNS = 12;
    /** A noun that a compound ends in has at least so many letters. */
    private static final int SHORTEST_NOUN = 4;

    private final Tokens tokens;
    private final NameIndex names;
    private final int is;
    private final int was;
    private @Nullable NounPhrase latestPhrase;
    private final boolean[] quoted;
    private final boolean[] subject;
    private final Entities entities = new Entities();
    /** The entities met, the most recent last, each once. */
    private final List<Entity> recent = new ArrayList<>();

    private final List<Entity> recentSubjects = new ArrayList<>();

    private EntityResolver(Tokens tokens, QuotedSpans spans, Frames frames, Mentions mentions) {
        this.tokens = tokens;
        this.names = new NameIndex(tokens);
        this.is = tokens.words().find("is");
        this.was = tokens.words().find("was");
        this.quoted = new boolean[tokens.count()];
        this.subject = new boolean[tokens.count()];
        for (int span = 0; span < spans.count(); span++) {
            if (spans.parent(span) == QuotedSpans.NONE) {
                for (int token = spans.first(span); token <= spans.last(span); token++) {
                    quoted[token] = true;
                }
            }
        }
        for (int frame = 0; frame < frames.count(); frame++) {
            if (frames.isHeading(frame)) {
                for (int item = frames.from(frame); item < frames.to(frame); item++) {
                    quoted[frames.firstToken(item)] = true;
                }
                continue;
            }
            markSubject(frames, frame, mentions);
        }
    }

    private void markSubject(Frames frames, int frame, Mentions mentions) {
        for (int item = frames.from(frame); item < frames.to(frame); item++) {
            if (frames.item(item) < 0) {
                continue;
            }
            int index = mentions.beginningAt(frames.item(item));
            if (index != Mentions.NONE && !tokens.is(frames.item(item) - 1, WordClass.PREPOSITION)) {
                subject[frames.item(item)] = true;
                return;
            }
        }
    }

    /**
     * Returns the entity of every phrase.
     *
     * @param sources phrases that the mentions may lack, such as the subjects of reporting verbs
     * @param speaking those of them who surely speak, and so are the first that a pronoun may mean
     */
    static Entities resolve(
            Tokens tokens,
            QuotedSpans spans,
            Frames frames,
            Mentions mentions,
            List<NounPhrase> sources,
            List<NounPhrase> speaking) {
        EntityResolver resolver = new EntityResolver(tokens, spans, frames, mentions);
        Set<NounPhrase> speaks = new HashSet<>(speaking);
        List<NounPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < mentions.count(); i++) {
            phrases.add(mentions.get(i));
        }
        phrases.addAll(mentions.inner());
        for (NounPhrase source : sources) {
            int index = mentions.covering(source.first());
            if (index == Mentions.NONE || !mentions.get(index).equals(source)) {
                phrases.add(source);
            }
        }
        phrases.sort(Entities.ORDER);
        for (NounPhrase phrase : phrases) {
            if (!resolver.entities.endsWith(phrase)) {
                resolver.resolve(phrase, speaks.contains(phrase));
            }
        }
        return resolver.entities;
    }

    private void resolve(NounPhrase phrase, boolean speaks) {
        boolean inQuotation = quoted[phrase.head()];
        if (phrase.kind() == Kind.PRONOUN && inQuotation && !speaks) {
            return;
        }
        Entity entity = switch (phrase.kind()) {
            case PRONOUN -> pronoun(phrase);
            case PERSON_NAME, BODY_NAME, PLACE_NAME, NAME -> name(phrase);
            default -> description(phrase);
        };
        entity.add(phrase);
        latestPhrase = phrase;
        addNouns(entity, phrase);
        entities.add(phrase, entity);
        if (phrase.isNamed()) {
            names.add(phrase, entity);
        }
        alias(phrase, entity);
        if (!inQuotation) {
            touch(recent, entity);
            if (speaks || subject[phrase.first()]) {
                touch(recentSubjects, entity);
            }
        }
    }

    private static void touch(List<Entity> list, Entity entity) {
        for (int i = list.size() - 1; i >= 0 && i >= list.size() - MEMORY; i--) {
            if (list.get(i) == entity) {
                list.remove(i);
                break;
            }
        }
        list.add(entity);
        if (list.size() > 2 * MEMORY) {
            list.subList(0, MEMORY).clear();
        }
    }

    private void alias(NounPhrase phrase, Entity entity) {
        int open = phrase.last() + 1;
        if (tokens.isKind(open, Tokens.OPEN)
                && tokens.isAllCapitals(open + 1)
                && tokens.isKind(open + 2, Tokens.CLOSE)
                && entity.mayBeBody()) {
            names.addAlias(open + 1, entity);
        }
    }

    private Entity name(NounPhrase phrase) {
        Entity identified = describedAs(phrase);
        if (identified != null) {
            return identified;
        }
        Entity known = names.find(phrase);
        if (known != null && compatible(known, phrase)) {
            return known;
        }
        Entity described = describedBefore(phrase);
        if (described != null) {
            return described;
        }
        return new Entity(
                switch (phrase.kind()) {
                    case PERSON_NAME -> SpeakerKind.PERSON;
                    case BODY_NAME, PLACE_NAME -> SpeakerKind.BODY;
                    default -> SpeakerKind.UNKNOWN;
                },
                typeOf(phrase),
                false);
    }

    /** {@code Een van hen is Jansen}: behind a copula the name says who the subject is. */
    private @Nullable Entity describedAs(NounPhrase phrase) {
        NounPhrase subjectPhrase = latestPhrase;
        if (subjectPhrase == null) {
            return null;
        }
        boolean identifies = phrase.kind() == Kind.PERSON_NAME
                && subjectPhrase.kind() == Kind.PERSON
                && subjectPhrase.last() == phrase.first() - 2
                && isCopula(phrase.first() - 1);
        return identifies && names.find(phrase) == null ? entities.get(subjectPhrase) : null;
    }

    private boolean isCopula(int token) {
        return tokens.id(token) != Words.UNKNOWN && (tokens.id(token) == is || tokens.id(token) == was);
    }

    private boolean compatible(Entity entity, NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON_NAME ->
                entity.mayBePerson() && (entity.agrees(phrase.classes()) || isSurnameOf(entity, phrase));
            case BODY_NAME, PLACE_NAME -> entity.mayBeBody();
            default -> true;
        };
    }

    /** Returns whether a given name is somebody's surname here, and its gender means nothing: {@code Lieve Claes ... Claes}. */
    private boolean isSurnameOf(Entity entity, NounPhrase phrase) {
        NounPhrase full = entity.fullest();
        return full.isNamed()
                && phrase.nameFirst() == phrase.nameLast()
                && full.nameFirst() < full.nameLast()
                && tokens.same(full.nameLast(), phrase.nameLast());
    }

    /** A name may be given to somebody whom the text has only described: {@code de minister} ... {@code minister Jansen}. */
    private @Nullable Entity describedBefore(NounPhrase phrase) {
        if (phrase.role() < 0 || !tokens.is(phrase.role(), WordClass.PERSON_NOUN | WordClass.BODY_NOUN)) {
            return null;
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            NounPhrase other = entity.fullest();
            boolean definite = tokens.is(other.first(), WordClass.DEFINITE);
            if (!other.isNamed()
                    && definite
                    && other.kind() != Kind.PRONOUN
                    && sameNoun(other.head(), phrase.role())
                    && !entity.isPlural()
                    && entity.agrees(phrase.classes())) {
                return entity;
            }
        }
        return null;
    }

    private Entity description(NounPhrase phrase) {
        boolean plural = phrase.is(WordClass.PLURAL);
        boolean known = tokens.is(phrase.first(), WordClass.DEFINITE | WordClass.DEMONSTRATIVE | WordClass.POSSESSIVE)
                || (!tokens.is(phrase.first(), WordClass.INDEFINITE | WordClass.QUANTIFIER | WordClass.NUMERAL)
                        && plural);
        if (known) {
            Entity earlier = switch (phrase.kind()) {
                case BODY -> bodyMeantBy(phrase);
                case PERSON -> personMeantBy(phrase, plural);
                default -> sameDescription(phrase);
            };
            if (earlier != null) {
                return earlier;
            }
        }
        SpeakerKind kind = switch (phrase.kind()) {
            case PERSON -> SpeakerKind.PERSON;
            case BODY, DOCUMENT -> SpeakerKind.BODY;
            default -> SpeakerKind.UNKNOWN;
        };
        return new Entity(kind, typeOf(phrase), plural);
    }

    private @Nullable Entity sameDescription(NounPhrase phrase) {
        for (int i = recent.size() - 1; i >= 0 && i >= recent.size() - MEMORY; i--) {
            NounPhrase other = recent.get(i).fullest();
            if (!other.isNamed() && other.kind() == phrase.kind() && sameNoun(other.head(), phrase.head())) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** {@code haar man} is not {@code de man}, unless that man has a name. */
    private boolean isOfSameOwner(NounPhrase known, NounPhrase phrase) {
        return known.isNamed()
                || !tokens.is(phrase.first(), WordClass.POSSESSIVE)
                || tokens.same(known.first(), phrase.first());
    }

    private @Nullable Entity personMeantBy(NounPhrase phrase, boolean plural) {
        for (int i = recent.size() - 1; i >= 0 && i >= recent.size() - MEMORY; i--) {
            Entity entity = recent.get(i);
            if (entity.isPlural() == plural
                    && (plural || entity.agrees(phrase.classes()))
                    && hasNoun(entity, phrase.head())
                    && isOfSameOwner(entity.fullest(), phrase)) {
                return entity;
            }
        }
        if (plural
                || quoted[phrase.head()]
                || tokens.is(phrase.last() + 1, WordClass.RELATIVE)
                || phrase.kind() != Kind.PERSON
                || phrase.last() > phrase.head()
                || tokens.is(phrase.first(), WordClass.POSSESSIVE)) {
            return null;
        }
        for (int i = recentSubjects.size() - 1; i >= 0 && i >= recentSubjects.size() - 2; i--) {
            Entity entity = recentSubjects.get(i);
            if (entity.isPerson() && entity.agrees(phrase.classes()) && !hasPersonNoun(entity)) {
                return entity;
            }
        }
        return null;
    }

    private boolean hasPersonNoun(Entity entity) {
        for (int i = 0; i < entity.nounCount(); i++) {
            if (tokens.is(entity.noun(i), WordClass.PERSON_NOUN)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity bodyMeantBy(NounPhrase phrase) {
        for (int i = recent.size() - 1; i >= 0 && i >= recent.size() - MEMORY; i--) {
            Entity entity = recent.get(i);
            if (entity.isPlural() == phrase.is(WordClass.PLURAL)
                    && entity.mayBeBody()
                    && hasNoun(entity, phrase.head())) {
                return entity;
            }
        }
        boolean ownName = tokens.isCapitalised(phrase.head()) && phrase.first() < phrase.head();
        if (ownName || phrase.last() > phrase.head() || tokens.is(phrase.last() + 1, WordClass.RELATIVE)) {
            return null;
        }
        BodyType type = typeOf(phrase);
        for (int i = recent.size() - 1; i >= 0 && i >= recent.size() - MEMORY; i--) {
            Entity entity = recent.get(i);
            boolean named = entity.fullest().isNamed() && entity.fullest().kind() != Kind.PLACE_NAME;
            boolean sort = type != BodyType.NONE
                    && (entity.type() == type || (entity.type() == BodyType.NONE && type == BodyType.COMPANY));
            if (named && entity.mayBeBody() && sort && !phrase.is(WordClass.PLURAL)) {
                return entity;
            }
        }
        return null;
    }

    private boolean hasNoun(Entity entity, int noun) {
        for (int i = 0; i < entity.nounCount(); i++) {
            if (sameNoun(entity.noun(i), noun)) {
                return true;
            }
        }
        return false;
    }

    /** Takes note of the nouns in a phrase that a later description may repeat. */
    private void addNouns(Entity entity, NounPhrase phrase) {
        if (phrase.role() >= 0) {
            addNoun(entity, phrase.role());
        }
        if (!phrase.isNamed() && phrase.kind() != Kind.PRONOUN) {
            addNoun(entity, phrase.head());
        }
        for (int token = phrase.nameFirst();
                token >= 0 && token <= phrase.nameLast() && phrase.kind() == Kind.BODY_NAME;
                token++) {
            addNoun(entity, token);
        }
    }

    private void addNoun(Entity entity, int token) {
        boolean known = entity.nounCount() >= MOST_NOUNS;
        for (int i = 0; i < entity.nounCount() && !known; i++) {
            known = tokens.same(entity.noun(i), token);
        }
        if (!known) {
            entity.addNoun(token);
        }
    }

    /** Returns whether two nouns are the same or one is a compound of the other: {@code partijvoorzitter, voorzitter}. */
    private boolean sameNoun(int one, int other) {
        if (tokens.same(one, other)) {
            return true;
        }
        return Fold.oneEndsInOther(
                tokens.text().chars(),
                tokens.start(one),
                tokens.end(one),
                tokens.start(other),
                tokens.end(other),
                SHORTEST_NOUN);
    }

    private Entity pronoun(NounPhrase phrase) {
        if (phrase.is(WordClass.DEMONSTRATIVE)) {
            Entity lastNamed = latest(recent, entity -> entity.kind() != SpeakerKind.GROUP);
            return lastNamed != null ? lastNamed : new Entity(SpeakerKind.UNKNOWN, BodyType.NONE, false);
        }
        boolean third = !phrase.is(WordClass.FIRST_PERSON | WordClass.SECOND_PERSON);
        if (third) {
            boolean definite = phrase.is(WordClass.MALE | WordClass.FEMALE | WordClass.PLURAL);
            Entity meant = definite ? antecedent(phrase) : null;
            if (meant != null) {
                meant.resolveGender(phrase.is(WordClass.PLURAL) ? 0 : genderOf(phrase, meant));
                return meant;
            }
        } else {
            for (Entity entity : recent) {
                NounPhrase other = entity.fullest();
                if (other.kind() == Kind.PRONOUN
                        && (tokens.classes(other.head()) & (WordClass.FIRST_PERSON | WordClass.PLURAL))
                                == (phrase.classes() & (WordClass.FIRST_PERSON | WordClass.PLURAL))) {
                    return entity;
                }
            }
        }
        return new Entity(third ? SpeakerKind.UNKNOWN : SpeakerKind.PERSON, BodyType.NONE, phrase.is(WordClass.PLURAL));
    }

    private static long genderOf(NounPhrase phrase, Entity meant) {
        return meant.isPlural() ? 0 : phrase.classes();
    }

    private @Nullable Entity antecedent(NounPhrase phrase) {
        boolean several = phrase.is(WordClass.PLURAL) || verbIsPlural(phrase);
        if (several) {
            Entity group = latest(Entity::isPlural);
            return group != null ? group : latest(EntityResolver::isBody);
        }
        Predicate<Entity> fits = entity -> entity.mayBePerson()
                && entity.agrees(phrase.classes())
                && entity.fullest().kind() != Kind.PRONOUN
                && entity.fullest().kind() != Kind.OTHER;
        Entity known = phrase.is(WordClass.FEMALE) ? latest(recentSubjects, fits.and(Entity::isFemale)) : null;
        if (known != null) {
            return known;
        }
        Entity sure = latest(recentSubjects, fits.and(Entity::isPerson));
        return sure != null ? sure : latest(fits);
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == SpeakerKind.BODY && entity.fullest().kind() != Kind.PLACE_NAME;
    }

    /** Returns the entity of a sort that was last a subject or speaker, or else last mentioned, or null. */
    private @Nullable Entity latest(Predicate<Entity> wanted) {
        Entity subjectOne = latest(recentSubjects, wanted);
        return subjectOne != null ? subjectOne : latest(recent, wanted);
    }

    private static @Nullable Entity latest(List<Entity> candidates, Predicate<Entity> wanted) {
        for (int i = candidates.size() - 1; i >= 0 && i >= candidates.size() - MEMORY; i--) {
            if (wanted.test(candidates.get(i))) {
                return candidates.get(i);
            }
        }
        return null;
    }

    /** Returns whether the finite verb beside a pronoun is plural, so that {@code ze} means several. */
    private boolean verbIsPlural(NounPhrase phrase) {
        if (!phrase.is(WordClass.FEMALE)) {
            return phrase.is(WordClass.PLURAL);
        }
        return isPluralVerb(phrase.first() - 1) || isPluralVerb(phrase.last() + 1);
    }

    private boolean isPluralVerb(int token) {
        boolean singular = tokens.is(token, WordClass.MODAL) && tokens.end(token) - tokens.start(token) < 4;
        return tokens.is(token, WordClass.FINITE) && tokens.isWord(token) && endsInN(token) && !singular;
    }

    private boolean endsInN(int token) {
        return tokens.lastChar(token) == 'n' && tokens.end(token) - tokens.start(token) > 2;
    }

    private BodyType typeOf(NounPhrase phrase) {
        if (phrase.role() >= 0) {
            BodyType type = typeOf(phrase.role());
            if (type != BodyType.NONE) {
                return type;
            }
        }
        if (!phrase.isNamed()) {
            return typeOf(phrase.head());
        }
        for (Phrase name : tokens.words().phrasesFrom(tokens.id(phrase.nameFirst()))) {
            if (name.words().length == phrase.nameLast() - phrase.nameFirst() + 1
                    && tokens.matches(name, phrase.nameFirst())) {
                return name.type();
            }
        }
        return typeOf(phrase.nameFirst());
    }

    private BodyType typeOf(int token) {
        int id = tokens.id(token);
        if (id == Words.UNKNOWN && tokens.is(token, WordClass.BODY_NOUN)) {
            id = tokens.words().head(tokens.text().chars(), tokens.start(token), tokens.end(token));
        }
        return tokens.words().type(id);
    }
}
