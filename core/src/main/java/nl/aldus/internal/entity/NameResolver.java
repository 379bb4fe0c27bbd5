package nl.aldus.internal.entity;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import nl.aldus.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Tells who bears a name: somebody named before, somebody whom the text has only described until now, or one new. */
final class NameResolver {

    private final Tokens tokens;
    private final Salience salience;
    private final Nouns nouns;
    private final NameIndex index;
    private final Copula copula;
    private final Holders holders;

    /** The parenthesis of the latest short form, which belongs to the longest of the phrases in front of it. */
    private int latestAlias = -1;

    NameResolver(Tokens tokens, Salience salience, Nouns nouns) {
        this.tokens = tokens;
        this.salience = salience;
        this.nouns = nouns;
        this.index = new NameIndex(tokens);
        this.copula = new Copula(tokens);
        this.holders = new Holders(tokens);
    }

    /** Returns who bears the name in a phrase. */
    Entity resolve(NounPhrase phrase) {
        Entity known = known(phrase);
        if (known != null) {
            return known;
        }
        Entity namesake = index.find(phrase) == null ? null : namesake(phrase);
        if (namesake != null) {
            return namesake;
        }
        Entity described = describedBefore(phrase);
        return described != null ? described : newBearer(phrase);
    }

    /** Returns who of those named before bears the name in a phrase, or null. */
    @Nullable
    Entity known(NounPhrase phrase) {
        Entity known = index.find(phrase);
        return known != null && isCompatible(known, phrase) ? known : null;
    }

    /** Returns the last one of the same name who may be meant where the last of all may not: {@code meneer Smit}, {@code mevrouw Smit}. */
    private @Nullable Entity namesake(NounPhrase phrase) {
        return salience.mentioned()
                .latest(entity -> entity.fullest().isNamed()
                        && tokens.same(entity.fullest().nameLast(), phrase.nameLast())
                        && isCompatible(entity, phrase));
    }

    /** Remembers the name in a phrase, and a short form behind it. */
    void add(NounPhrase phrase, Entity entity) {
        if (phrase.isNamed()) {
            index.add(phrase, entity);
        }
        int open = phrase.last() + 1;
        if (tokens.isKind(open, Tokens.OPEN)
                && isAcronym(open + 1)
                && tokens.isKind(open + 2, Tokens.CLOSE)
                && entity.mayBeBody()
                && open != latestAlias) {
            index.addAlias(open + 1, entity);
            latestAlias = open;
        }
    }

    /** Returns whether a word has capitals behind its first letter: {@code OM}, {@code NZa}, {@code UvA}. */
    private boolean isAcronym(int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
            if (Character.isUpperCase(tokens.text().chars()[i])) {
                return true;
            }
        }
        return false;
    }

    private Entity newBearer(NounPhrase phrase) {
        SpeakerKind kind = switch (phrase.kind()) {
            case PERSON_NAME -> SpeakerKind.PERSON;
            case BODY_NAME, PLACE_NAME -> SpeakerKind.BODY;
            default -> SpeakerKind.UNKNOWN;
        };
        return new Entity(kind, false);
    }

    /**
     * Returns whether a new name says who the subject right before it is, behind a copula:
     * {@code Een van hen is Jansen}.
     */
    boolean identifies(NounPhrase name, NounPhrase subject) {
        return name.kind() == Kind.PERSON_NAME
                && subject.kind() == Kind.PERSON
                && subject.last() == name.first() - 2
                && copula.isAt(name.first() - 1)
                && index.find(name) == null;
    }

    private boolean isCompatible(Entity entity, NounPhrase phrase) {
        return switch (phrase.kind()) {
            case PERSON_NAME ->
                entity.mayBePerson() && (entity.agrees(phrase.classes()) || isSurnameOf(entity, phrase));
            case PLACE_NAME -> entity.mayBeBody() || isSurnameOf(entity, phrase);
            case BODY_NAME ->
                entity.mayBeBody() || (tokens.id(phrase.nameLast()) == Words.UNKNOWN && isSurnameOf(entity, phrase));
            default -> true;
        };
    }

    /**
     * Returns whether a name is somebody's surname here, and what it looks like alone means nothing: the given name of {@code
     * Lieve Claes ... Claes}, the ending of {@code Jan Kuipers ... Kuipers}. A noun may say that it is a firm's: {@code
     * uitgeverij Kuipers}.
     */
    private boolean isSurnameOf(Entity entity, NounPhrase phrase) {
        NounPhrase full = entity.fullest();
        return full.isNamed()
                && (phrase.role() < 0 || entity.agrees(tokens.classes(phrase.role())))
                && (phrase.role() < 0 || !tokens.is(phrase.role(), WordClass.BODY_NOUN))
                && phrase.nameFirst() == phrase.nameLast()
                && full.nameFirst() < full.nameLast()
                && tokens.same(full.nameLast(), phrase.nameLast());
    }

    /** A name may be given to somebody whom the text has only described: {@code de minister} ... {@code minister Jansen}. */
    private @Nullable Entity describedBefore(NounPhrase phrase) {
        if (phrase.role() < 0 || !tokens.is(phrase.role(), WordClass.PERSON_NOUN | WordClass.BODY_NOUN)) {
            return null;
        }
        return salience.mentioned().latestKnown(entity -> {
            NounPhrase other = entity.fullest();
            return !other.isNamed()
                    && other.kind() != Kind.PRONOUN
                    && tokens.is(other.first(), WordClass.DEFINITE)
                    && nouns.agree(other.head(), phrase.role())
                    && !holders.isOfAnother(entity, phrase)
                    && holders.isAnother(other) == holders.isAnother(phrase)
                    && !entity.isPlural()
                    && entity.agrees(phrase.classes());
        });
    }
}
