package nl.aldus.internal.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Collects what the mentions of one speaker say he is and where he belongs: {@code NS-topman}, {@code van de politie}. */
final class RoleBook {

    private static final int SHORTEST_ROLE = 3;

    private final Tokens tokens;
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> affiliations = new LinkedHashSet<>();

    RoleBook(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of what a mention says. */
    void add(NounPhrase phrase) {
        int role = role(phrase);
        if (role >= 0) {
            addRole(tokens.slice(role, role));
            addPrefix(role);
        }
        int other = otherRole(tokens, phrase);
        if (other >= 0) {
            addRole(tokens.slice(other, other));
        }
        if (role >= 0 || phrase.kind() == NounPhrase.Kind.PERSON_NAME) {
            addComplement(phrase, role);
            addParenthesis(phrase.last() + 1);
        }
    }

    /** Returns the first of two roles in front of a name: {@code wethouder en locoburgemeester Vos}; or -1. */
    static int otherRole(Tokens tokens, NounPhrase phrase) {
        int other = phrase.role() - 2;
        boolean two = phrase.role() < phrase.nameFirst()
                && other >= phrase.first()
                && tokens.is(other, WordClass.PERSON_NOUN)
                && tokens.is(other + 1, WordClass.COORDINATOR);
        return two ? other : -1;
    }

    List<String> roles() {
        return List.copyOf(roles);
    }

    List<String> affiliations() {
        return List.copyOf(affiliations);
    }

    /** {@code Minister} at the start of a sentence is {@code minister} again. */
    private void addRole(String role) {
        for (String known : roles) {
            if (known.equalsIgnoreCase(role)) {
                return;
            }
        }
        roles.add(role);
    }

    /** A noun beside a name is a role; one on its own only if it says no more of the person than that: not {@code vrouw}. */
    private int role(NounPhrase phrase) {
        if (phrase.role() >= 0) {
            return tokens.is(phrase.role(), WordClass.PERSON_NOUN | WordClass.TITLE) ? phrase.role() : -1;
        }
        boolean told = phrase.kind() == NounPhrase.Kind.PERSON
                && !tokens.is(
                        phrase.head(), WordClass.MALE | WordClass.FEMALE | WordClass.PLURAL | WordClass.INHABITANT);
        return told ? phrase.head() : -1;
    }

    /** {@code NS-topman}, {@code D66'er}: the capitals before the hyphen or apostrophe are an organisation. */
    private void addPrefix(int role) {
        String word = tokens.slice(role, role);
        int end = word.indexOf('-');
        if (end < 0 && word.endsWith("er")) {
            end = Math.max(word.indexOf('\''), word.indexOf('\u2019'));
        }
        if (end >= 2 && word.length() - end >= SHORTEST_ROLE && Character.isUpperCase(word.charAt(0))) {
            affiliations.add(word.substring(0, end));
        }
    }

    /** {@code woordvoerder Jan Smit van de gemeente}, {@code de directeur van Fokker}. */
    private void addComplement(NounPhrase phrase, int role) {
        int van = Math.max(Math.max(phrase.head(), phrase.nameLast()), role) + 1;
        boolean belongs = van < phrase.last() && tokens.is(van, WordClass.PREPOSITION) && tokens.same(van, "van");
        if (belongs && !tokens.is(van + 1, WordClass.POSSESSIVE | WordClass.PRONOUN)) {
            affiliations.add(tokens.slice(van + 1, phrase.last()));
        }
    }

    /** {@code Jansen (VVD)}. */
    private void addParenthesis(int open) {
        boolean party = tokens.isKind(open, Tokens.OPEN)
                && tokens.isKind(open + 2, Tokens.CLOSE)
                && tokens.is(open + 1, WordClass.ACRONYM | WordClass.BODY);
        if (party) {
            affiliations.add(tokens.slice(open + 1, open + 1));
        }
    }
}
