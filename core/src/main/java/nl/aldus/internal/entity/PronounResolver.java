package nl.aldus.internal.entity;

import java.util.List;
import java.util.function.Predicate;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/** Tells whom a pronoun means, by gender, number and prominence. */
final class PronounResolver {

    private static final long WHO_SPEAKS = WordClass.FIRST_PERSON | WordClass.PLURAL;

    private static final long PARTS_CLAUSES =
            WordClass.COORDINATOR | WordClass.COMPLEMENTISER | WordClass.SUBORDINATOR | WordClass.RELATIVE;

    /** So far back is the clause of a pronoun read. */
    private static final int LONGEST_CLAUSE = 20;

    /** So far back is the paragraph of a pronoun read. */
    private static final int LONGEST_PARAGRAPH = 60;

    private final Tokens tokens;
    private final Salience salience;

    PronounResolver(Tokens tokens, Salience salience) {
        this.tokens = tokens;
        this.salience = salience;
    }

    /**
     * Returns whom a pronoun means, somebody new if the text has nobody to fit it.
     *
     * @param speaks whether it is the source of a report
     * @param quoted where the words begin whose speaker it is, or its own place: nobody calls himself by name there
     */
    Entity resolve(NounPhrase pronoun, boolean speaks, int quoted) {
        if (pronoun.is(WordClass.DEMONSTRATIVE)) {
            Entity latest = salience.mentioned().latest(entity -> entity.kind() != SpeakerKind.GROUP);
            return latest != null ? latest : new Entity(SpeakerKind.UNKNOWN, false);
        }
        boolean plural = pronoun.is(WordClass.PLURAL);
        if (pronoun.is(WordClass.FIRST_PERSON | WordClass.SECOND_PERSON)) {
            Entity same = samePronoun(pronoun);
            return same != null ? same : new Entity(SpeakerKind.PERSON, plural);
        }
        boolean telling = pronoun.is(WordClass.MALE | WordClass.FEMALE | WordClass.PLURAL);
        int unnamedFrom = pronoun.isObject() ? Math.min(quoted, clauseStart(pronoun.first())) : quoted;
        Entity meant = telling ? antecedent(pronoun, speaks, entity -> !isCalledFrom(entity, unnamedFrom)) : null;
        if (meant == null && telling) {
            meant = antecedent(pronoun, speaks, entity -> true);
        }
        if (meant == null) {
            return new Entity(SpeakerKind.UNKNOWN, plural);
        }
        meant.resolveGender(plural || meant.isPlural() ? 0 : pronoun.classes());
        return meant;
    }

    /**
     * Returns whom {@code hij} or {@code zij} means in somebody's own words: whom these were about before, or else the last
     * whom the text mentions, but never himself; null if there is none.
     *
     * @param speaker whose words they are, or null
     * @param mentioned whom they have mentioned
     */
    @Nullable
    Entity other(NounPhrase pronoun, @Nullable Entity speaker, RecentEntities mentioned) {
        if (!pronoun.is(WordClass.MALE | WordClass.FEMALE) || isBesidePluralVerb(pronoun)) {
            return null;
        }
        Predicate<Entity> fits = entity -> entity != speaker && entity.isPerson() && entity.agrees(pronoun.classes());
        Entity meant = mentioned.latest(fits);
        if (meant == null) {
            meant = salience.mentioned().latest(fits);
        }
        if (meant != null) {
            meant.resolveGender(pronoun.classes());
        }
        return meant;
    }

    /** Outside quotations {@code ik} and {@code we} are the same throughout the text. */
    private @Nullable Entity samePronoun(NounPhrase pronoun) {
        return salience.mentioned().earliest(entity -> {
            NounPhrase other = entity.fullest();
            return other.kind() == Kind.PRONOUN
                    && (tokens.classes(other.head()) & WHO_SPEAKS) == (pronoun.classes() & WHO_SPEAKS);
        });
    }

    /** Returns where the clause of an object begins: none that the clause names is meant by it, {@code De officier loog volgens hem}. */
    private int clauseStart(int token) {
        int start = token;
        while (start > token - LONGEST_CLAUSE && !tokens.paragraphBefore(start) && !parts(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean parts(int token) {
        return switch (tokens.kind(token)) {
            case Tokens.WORD -> tokens.is(token, PARTS_CLAUSES);
            case Tokens.NUMBER -> false;
            default -> true;
        };
    }

    /** Returns whether somebody is called by name or noun from a place on. */
    private static boolean isCalledFrom(Entity entity, int place) {
        List<NounPhrase> phrases = entity.phrases();
        for (int i = phrases.size() - 1; i >= 0 && phrases.get(i).first() >= place; i--) {
            if (phrases.get(i).kind() != Kind.PRONOUN) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity antecedent(NounPhrase pronoun, boolean speaks, Predicate<Entity> possible) {
        if (pronoun.is(WordClass.PLURAL) || isBesidePluralVerb(pronoun)) {
            Entity group = salience.latest(possible.and(Entity::isPlural));
            return group != null ? group : salience.latest(possible.and(PronounResolver::isBody));
        }
        Predicate<Entity> fits = entity -> entity.mayBePerson()
                && possible.test(entity)
                && entity.agrees(pronoun.classes())
                && entity.fullest().kind() != Kind.PRONOUN
                && entity.fullest().kind() != Kind.OTHER;
        Entity woman = pronoun.is(WordClass.FEMALE) ? woman(pronoun, speaks, fits) : null;
        if (woman != null) {
            return woman;
        }
        Entity person = salience.subjects().latest(fits.and(PronounResolver::isLikelyPerson));
        Entity meant = person != null ? person : salience.latest(fits);
        return meant != null || !pronoun.is(WordClass.FEMALE)
                ? meant
                : salience.subjects().latest(1, possible.and(PronounResolver::isBody)); // de inspectie ... zij
    }

    /** Returns whom {@code zij} means: whoever the text was about right before, or else the last who is known to be a woman. */
    private @Nullable Entity woman(NounPhrase pronoun, boolean speaks, Predicate<Entity> fits) {
        Entity about = salience.subjects()
                .latest(
                        1,
                        fits.and(PronounResolver::isLikelyPerson)
                                .and(entity -> isAtHand(entity, pronoun.first(), speaks)));
        return about != null ? about : salience.subjects().latest(fits.and(Entity::isFemale));
    }

    /** Returns whether the reader still has somebody in mind: by name, or in this paragraph as one whom he knew or who spoke. */
    private boolean isAtHand(Entity entity, int token, boolean speaks) {
        NounPhrase fullest = entity.fullest();
        if (fullest.isNamed()) {
            return true;
        }
        int start = token;
        while (start > token - LONGEST_PARAGRAPH && !tokens.paragraphBefore(start)) {
            start--;
        }
        return ((speaks && entity.hasSpoken()) || !tokens.is(fullest.first(), WordClass.INDEFINITE))
                && entity.phrases().get(entity.phrases().size() - 1).first() >= start;
    }

    /** Returns whether somebody is a person, or bears a name of several words and has spoken, so that he likely is one. */
    private static boolean isLikelyPerson(Entity entity) {
        NounPhrase fullest = entity.fullest();
        boolean named = fullest.kind() == Kind.NAME && fullest.nameFirst() < fullest.nameLast();
        return entity.isPerson() || (named && entity.hasSpoken());
    }

    private static boolean isBody(Entity entity) {
        return entity.kind() == SpeakerKind.BODY && entity.fullest().kind() != Kind.PLACE_NAME;
    }

    /** Returns whether the finite verb beside {@code ze} is plural, so that it means several. */
    private boolean isBesidePluralVerb(NounPhrase pronoun) {
        return pronoun.is(WordClass.FEMALE)
                && pronoun.is(WordClass.SUBJECT_PRONOUN)
                && (isPluralVerb(pronoun.first() - 1) || isPluralVerb(pronoun.last() + 1));
    }

    private boolean isPluralVerb(int token) {
        if (!tokens.isWord(token) || !tokens.is(token, WordClass.FINITE) || tokens.lastChar(token) != 'n') {
            return false;
        }
        int length = tokens.end(token) - tokens.start(token);
        // "kan" is singular
        return length > (tokens.is(token, WordClass.MODAL) ? 3 : 2);
    }
}
