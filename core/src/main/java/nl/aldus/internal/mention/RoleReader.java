package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads what stands behind the noun for a role, body or document: field, title, name and complement. */
final class RoleReader {

    private static final int MOST_TITLES = 2;
    private static final int LONGEST_FIELD = 2;

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
    private final RoleNouns nouns;
    private final ComplementReader complements;
    private final int te;
    private final int en;

    RoleReader(Tokens tokens, Names names, Constituents constituents, RoleNouns nouns, ComplementReader complements) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
        this.nouns = nouns;
        this.complements = complements;
        this.te = tokens.words().find("te");
        this.en = tokens.words().find("en");
    }

    /** Returns the phrase with a noun for a head, or null if that cannot speak without a determiner and has none. */
    @Nullable
    NounPhrase at(int first, int noun, boolean determined) {
        int role = lastNoun(noun);
        role = determined ? role : secondRole(role);
        int next = constituents.behindTitles(role + 1, MOST_TITLES);
        next = tokens.is(role, WordClass.PERSON_NOUN) ? behindField(next) : next;
        int nameLast = tokens.paragraphBefore(next) ? -1 : names.last(next);
        if (nameLast >= 0 && !tokens.is(next, WordClass.INHABITANT)) {
            NounPhrase phrase = withName(first, role, next, nameLast);
            return phrase.withLast(complements.last(phrase.last()));
        }
        int last = complements.last(role);
        int nameFirst = tokens.is(role, WordClass.PERSON_NOUN) ? complements.nameWithin(role, last) : -1;
        if (nameFirst >= 0) {
            int end = names.last(nameFirst);
            long gender = names.gender(tokens.classes(role), nameFirst);
            return new NounPhrase(first, end, end, nameFirst, end, role, Kind.PERSON_NAME, gender);
        }
        boolean plural = tokens.is(role, WordClass.PLURAL) && !mayBeInfinitive(first, role);
        if (!determined && !plural && !nouns.standsAlone(noun)) {
            return null;
        }
        long classes = tokens.classes(role) & (NounPhrase.GENDER | WordClass.PLURAL | WordClass.INHABITANT);
        return new NounPhrase(first, last, role, -1, -1, -1, nouns.kindOf(role), classes);
    }

    /** {@code volgens getuigen}: a preposition shows the noun, {@code te} the verb. */
    private boolean mayBeInfinitive(int first, int noun) {
        boolean nounPlace = tokens.is(first - 1, WordClass.PREPOSITION) && tokens.id(first - 1) != te;
        return tokens.is(noun, WordClass.INFINITIVE) && !nounPlace;
    }

    /** Returns the last of several nouns for the same person: {@code minister president}. */
    private int lastNoun(int noun) {
        int last = noun;
        while (tokens.is(last + 1, WordClass.PERSON_NOUN)
                && !tokens.isCapitalised(last + 1)
                && !tokens.is(last + 1, WordClass.FINITE | WordClass.FUNCTION_WORD)) {
            last++;
        }
        return last;
    }

    /** Returns the last of two roles of the person whose name stands behind them: {@code wethouder en locoburgemeester Vos}. */
    private int secondRole(int role) {
        int second = role + 2;
        return tokens.isWord(role + 1)
                        && tokens.id(role + 1) == en
                        && isSingularRole(role)
                        && isSingularRole(second)
                        && !tokens.isCapitalised(second)
                        && !tokens.paragraphBefore(second + 1)
                        && names.last(second + 1) >= 0
                ? second
                : role;
    }

    private boolean isSingularRole(int token) {
        return tokens.is(token, WordClass.PERSON_NOUN) && !tokens.is(token, WordClass.PLURAL);
    }

    /** Returns the place behind the field of work between role and name, if both are there: {@code docent oude talen Jansen}. */
    private int behindField(int behindRole) {
        int next = behindRole;
        while (next < behindRole + LONGEST_FIELD
                && tokens.isWord(next)
                && !tokens.isCapitalised(next)
                && !tokens.paragraphBefore(next)
                && constituents.isNominal(next)
                && !tokens.is(next, WordClass.PERSON_NOUN)) {
            next++;
        }
        return tokens.isCapitalised(next) && names.last(next) >= 0 ? next : behindRole;
    }

    private NounPhrase withName(int first, int role, int nameFirst, int nameLast) {
        Kind kind = names.kind(nameFirst, nameLast);
        long gender = 0;
        if (tokens.is(role, WordClass.PERSON_NOUN) && !tokens.is(role, WordClass.PLURAL)) {
            kind = Kind.PERSON_NAME;
            gender = names.gender(tokens.classes(role), nameFirst);
        } else if (tokens.is(role, WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) {
            kind = Kind.BODY_NAME;
        }
        // what is called "Jansen" alone is one of the family, so the noun belongs to the name: "de familie Jansen"
        boolean group = tokens.words().type(tokens.id(role)) == BodyType.GROUP;
        return group
                ? new NounPhrase(first, nameLast, nameLast, role, nameLast, role, kind, 0)
                : new NounPhrase(first, nameLast, nameLast, nameFirst, nameLast, role, kind, gender);
    }
}
