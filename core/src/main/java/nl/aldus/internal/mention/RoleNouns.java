package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/** Tells which words are nouns or titles for those who can speak: {@code minister}, {@code NS-topman}, {@code rapport}. */
final class RoleNouns {

    private final Tokens tokens;
    private final Names names;

    RoleNouns(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Returns whether the noun that decides what a phrase is stands here, and not one that modifies the next. */
    boolean isHead(int token) {
        return isRoleNoun(token) && !isNounInFront(token);
    }

    /** Returns whether a noun for a person, body or document stands here, in lower case or at the start of a sentence. */
    private boolean isRoleNoun(int token) {
        if (!tokens.is(token, WordClass.PERSON_NOUN | WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) {
            return false;
        }
        if (tokens.is(token, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY)) {
            return tokens.is(token, WordClass.PREPOSITION) && names.last(token + 1) >= 0;
        }
        if (isRoleInCapitals(token)) {
            return true;
        }
        if (!tokens.isCapitalised(token) || tokens.is(token, WordClass.INHABITANT) || names.beginsSentence(token)) {
            return (!tokens.is(token, WordClass.FIRST_NAME) || !tokens.isCapitalised(token))
                    && (!names.isKnown(token) || isInhabitant(token));
        }
        boolean bodyName = tokens.id(token) != Words.UNKNOWN && isBodyName(token);
        return bodyName || isCompound(token) || names.isCapitalisedRole(token);
    }

    /** {@code de Deen}: an inhabitant has a capital by custom, and is no surname behind a determiner. */
    private boolean isInhabitant(int token) {
        return tokens.is(token, WordClass.INHABITANT) && tokens.is(token - 1, WordClass.DETERMINER);
    }

    /** {@code CEO}: a role that is written like the name of an organisation. */
    private boolean isRoleInCapitals(int token) {
        return tokens.isAllCapitals(token)
                && tokens.id(token) != Words.UNKNOWN
                && tokens.is(token, WordClass.PERSON_NOUN)
                && !tokens.is(token, WordClass.ACRONYM | WordClass.FIRST_NAME);
    }

    private boolean isBodyName(int token) {
        return tokens.is(token, WordClass.BODY_NOUN) && !tokens.isCapitalised(token + 1);
    }

    /** Returns whether a word is like {@code NS-topman} or {@code CDA'er}. */
    private boolean isCompound(int token) {
        char[] text = tokens.text().chars();
        for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
            if (text[i] == '-' || text[i] == '\'' || text[i] == '\u2019') {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the next word is the noun that this one only modifies: {@code de minister president}. */
    private boolean isNounInFront(int token) {
        return tokens.is(token, WordClass.ADJECTIVE)
                && tokens.is(token + 1, WordClass.PERSON_NOUN | WordClass.BODY_NOUN)
                && !tokens.isCapitalised(token + 1)
                && !isReportingVerb(token + 1);
    }

    /** {@code De verdachte bekende dat}: what could be a noun has the clause of a verb behind it. */
    private boolean isReportingVerb(int token) {
        return tokens.is(token, WordClass.REPORTING)
                && tokens.is(token, WordClass.FINITE)
                && tokens.is(token + 1, WordClass.COMPLEMENTISER);
    }

    /** Returns whether a singular noun speaks without an article: a body's name, or what heads a line. */
    boolean standsAlone(int noun) {
        return (tokens.is(noun, WordClass.BODY_NOUN) && tokens.isCapitalised(noun))
                || (names.beginsSentence(noun)
                        && tokens.is(noun, WordClass.PERSON_NOUN | WordClass.BODY_NOUN)
                        && !tokens.is(noun, WordClass.FINITE))
                || tokens.is(noun, WordClass.PREPOSITION);
    }

    /** Returns what a noun describes. */
    Kind kindOf(int noun) {
        if (tokens.is(noun, WordClass.PERSON_NOUN)) {
            return Kind.PERSON;
        }
        return tokens.is(noun, WordClass.BODY_NOUN) ? Kind.BODY : Kind.DOCUMENT;
    }
}
