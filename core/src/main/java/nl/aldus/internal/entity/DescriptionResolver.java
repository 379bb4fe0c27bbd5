package nl.aldus.internal.entity;

import java.util.List;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import nl.aldus.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Tells whom a description means, by its noun, by the sort of body, or because only one person is in mind. */
final class DescriptionResolver {

    /** So many of those last spoken about may be meant by a noun that the text has not yet used for anybody. */
    private static final int MOST_IN_MIND = 2;

    private final Tokens tokens;
    private final Foreground foreground;
    private final Salience salience;
    private final Nouns nouns;
    private final BodyTypes types;
    private final Copula copula;
    private final Holders holders;
    private final Members members;
    /** Those whom a reader knows by their duty where they are at work. */
    private final int[] onDuty;

    DescriptionResolver(Tokens tokens, Foreground foreground, Salience salience, Nouns nouns) {
        this.tokens = tokens;
        this.foreground = foreground;
        this.salience = salience;
        this.nouns = nouns;
        this.types = new BodyTypes(tokens);
        this.copula = new Copula(tokens);
        this.holders = new Holders(tokens);
        this.members = new Members(tokens);
        this.onDuty = tokens.words()
                .findAll(
                        "rechter",
                        "voorzitter",
                        "officier",
                        "aanklager",
                        "aanklaagster",
                        "procureur",
                        "advocaat",
                        "advocate",
                        "griffier",
                        "scheidsrechter",
                        "arbiter",
                        "agent",
                        "agente",
                        "woordvoerder",
                        "woordvoerster",
                        "zegsman",
                        "zegsvrouw",
                        "presentator",
                        "presentatrice",
                        "interviewer",
                        "notaris");
    }

    /** Returns whom a description means, somebody new if it introduces him. */
    Entity resolve(NounPhrase phrase) {
        Entity earlier = presupposes(phrase) ? earlier(phrase) : null;
        if (earlier != null) {
            return earlier;
        }
        SpeakerKind kind = switch (phrase.kind()) {
            case PERSON -> SpeakerKind.PERSON;
            case BODY, DOCUMENT -> SpeakerKind.BODY;
            default -> SpeakerKind.UNKNOWN;
        };
        return new Entity(kind, phrase.is(WordClass.PLURAL));
    }

    /** Takes note of what a phrase says of somebody, which a description may say again. */
    void add(NounPhrase phrase, Entity entity) {
        members.add(phrase, entity);
    }

    /** Returns whether the text speaks as if the reader knew who is meant: {@code de man}, {@code bewoners}. */
    private boolean presupposes(NounPhrase phrase) {
        int first = phrase.first();
        return tokens.is(first, WordClass.DEFINITE | WordClass.DEMONSTRATIVE | WordClass.POSSESSIVE)
                || (phrase.is(WordClass.PLURAL)
                        && !tokens.is(first, WordClass.INDEFINITE | WordClass.QUANTIFIER | WordClass.NUMERAL));
    }

    private @Nullable Entity earlier(NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON -> person(phrase);
            case BODY -> body(phrase);
            default -> sameDescription(phrase);
        };
    }

    private @Nullable Entity sameDescription(NounPhrase phrase) {
        return salience.mentioned().latest(entity -> {
            NounPhrase other = entity.fullest();
            return !other.isNamed() && other.kind() == phrase.kind() && nouns.agree(other.head(), phrase.head());
        });
    }

    private @Nullable Entity person(NounPhrase phrase) {
        if (isAnybody(phrase)) {
            return null;
        }
        boolean plural = phrase.is(WordClass.PLURAL);
        boolean another = holders.isAnother(phrase);
        Entity called = personCalled(phrase, another);
        if (called == null && !another) {
            called = personCalled(phrase, true);
        }
        if (called != null) {
            return called;
        }
        boolean unlikeAny = plural
                || another
                || isMadePrecise(phrase)
                || isDenied(phrase)
                || tokens.is(phrase.first(), WordClass.POSSESSIVE);
        if (!unlikeAny && members.isMember(phrase.head())) {
            return members.latest(phrase.head());
        }
        Entity calledLike = unlikeAny ? null : personCalledLike(phrase);
        if (calledLike != null || unlikeAny || isOnDuty(phrase.head()) || foreground.isAside(phrase.head())) {
            return calledLike;
        }
        return personInMind(phrase);
    }

    /** Returns the last one called by the noun of a phrase, of those who are another holder of that role or of those who are not. */
    private @Nullable Entity personCalled(NounPhrase phrase, boolean another) {
        boolean plural = phrase.is(WordClass.PLURAL);
        return salience.mentioned()
                .latest(entity -> entity.isPlural() == plural
                        && (plural || entity.agrees(phrase.classes()))
                        && nouns.isCalled(entity, phrase.head())
                        && holders.isAnother(entity.phrases().get(0)) == another
                        && isOfSameOwner(entity.fullest(), phrase)
                        && !holders.isOfAnother(entity, phrase));
    }

    private @Nullable Entity personCalledLike(NounPhrase phrase) {
        int role = nouns.role(phrase.head());
        if (!tokens.words().hasSynonyms(role)) {
            return null;
        }
        return salience.mentioned()
                .latest(entity ->
                        entity.isPerson() && entity.agrees(phrase.classes()) && nouns.isCalledLike(entity, role));
    }

    /** {@code haar man} is not {@code de man}, unless that man has a name. */
    private boolean isOfSameOwner(NounPhrase known, NounPhrase phrase) {
        return known.isNamed()
                || !tokens.is(phrase.first(), WordClass.POSSESSIVE)
                || tokens.same(known.first(), phrase.first());
    }

    private @Nullable Entity personInMind(NounPhrase phrase) {
        return salience.subjects()
                .latest(
                        MOST_IN_MIND,
                        entity -> entity.isPerson() && entity.agrees(phrase.classes()) && !isDescribed(entity, phrase));
    }

    /** Returns whether the text has said of somebody what a phrase says: where he is from, or else what he is. */
    private boolean isDescribed(Entity entity, NounPhrase phrase) {
        return phrase.is(WordClass.INHABITANT) ? entity.hasOrigin() : nouns.isDescribedAsPerson(entity);
    }

    private @Nullable Entity body(NounPhrase phrase) {
        boolean plural = phrase.is(WordClass.PLURAL);
        Entity called = salience.mentioned()
                .latest(entity -> entity.isPlural() == plural
                        && entity.mayBeBody()
                        && nouns.isCalled(entity, phrase.head())
                        && !holders.isOfAnother(entity, phrase));
        boolean ownName = tokens.isCapitalised(phrase.head()) && phrase.first() < phrase.head();
        boolean unlikeAny = plural || ownName || isMadePrecise(phrase);
        return called != null || unlikeAny ? called : bodyOfType(types.of(phrase));
    }

    private @Nullable Entity bodyOfType(BodyType type) {
        return salience.mentioned().latest(entity -> {
            NounPhrase fullest = entity.fullest();
            boolean named = fullest.isNamed() && fullest.kind() != Kind.PLACE_NAME && entity.mayBeBody();
            BodyType own = named ? types.of(entity.phrases().get(0)) : BodyType.NONE;
            return named && type.mayCall(own) && (own != BodyType.NONE || !isBehindPrepositions(entity));
        });
    }

    /** Returns whether the text has a name behind a preposition, first and last: as it does where it tells the place. */
    private boolean isBehindPrepositions(Entity entity) {
        List<NounPhrase> phrases = entity.phrases();
        return isBehindPreposition(phrases.get(0)) && isBehindPreposition(phrases.get(phrases.size() - 1));
    }

    private boolean isBehindPreposition(NounPhrase phrase) {
        return tokens.is(phrase.first() - 1, WordClass.PREPOSITION);
    }

    /** {@code de rechter}, {@code de rechtbankvoorzitter}: whose duty tells who is meant need not have been in mind. */
    private boolean isOnDuty(int noun) {
        int id = tokens.id(noun);
        int head = tokens.words().head(tokens.text().chars(), tokens.start(noun), tokens.end(noun));
        for (int duty : onDuty) {
            if (duty != Words.UNKNOWN && (duty == id || duty == head)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether somebody says in his own words what any such person does: {@code "Het is de kleine man die betaalt."} */
    private boolean isAnybody(NounPhrase phrase) {
        return foreground.isAside(phrase.head()) && tokens.is(phrase.last() + 1, WordClass.RELATIVE);
    }

    /** Returns whether a complement or relative clause says who is meant: {@code de man die alarm sloeg}. */
    private boolean isMadePrecise(NounPhrase phrase) {
        return phrase.last() > phrase.head() || tokens.is(phrase.last() + 1, WordClass.RELATIVE);
    }

    /** Returns whether the clause says who is not meant: {@code De arts is niet Bol}, {@code Bol is niet de arts}. */
    private boolean isDenied(NounPhrase phrase) {
        int next = phrase.last() + 1;
        return (copula.isDeniedAt(next) && tokens.isCapitalised(next + 2)) || copula.isDeniedAt(phrase.first() - 2);
    }
}
