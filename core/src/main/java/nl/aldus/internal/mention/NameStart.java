package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/**
 * Tells whether a capital begins a name. Inside a sentence most do; at the start of one, where any word has a capital, the
 * word must be known for a name or what stands behind it must fit one.
 */
final class NameStart {

    private static final long ORDINARY =
            WordClass.FUNCTION_WORD | WordClass.FINITE | WordClass.PARTICIPLE | WordClass.NOUN | WordClass.ADJECTIVE;

    private static final long LISTED_NAME = WordClass.FIRST_NAME | WordClass.BODY | WordClass.COUNTRY | WordClass.PLACE;

    private static final long NO_SURNAME = LISTED_NAME
            | WordClass.ACRONYM
            | WordClass.PERSON_NOUN
            | WordClass.BODY_NOUN
            | WordClass.DOCUMENT_NOUN
            | WordClass.TITLE;

    private final Tokens tokens;
    private final NameWords words;
    private final CapitalisedWords capitalised;
    private final int het;

    NameStart(Tokens tokens, NameWords words, CapitalisedWords capitalised) {
        this.tokens = tokens;
        this.words = words;
        this.capitalised = capitalised;
        this.het = tokens.words().find("het");
    }

    /** Returns whether a name begins with a capitalised word. */
    boolean isAt(int token) {
        if (!tokens.isWord(token) || !tokens.isCapitalised(token)) {
            return false;
        }
        boolean beginsSentence = capitalised.beginsSentence(token);
        if (tokens.isAllCapitals(token) && !beginsSentence) {
            return true;
        }
        if (neverBegins(token)) {
            return false;
        }
        return beginsSentence ? isAtSentenceStart(token) : isInsideSentence(token);
    }

    private boolean neverBegins(int token) {
        boolean otherwiseCapitalised = tokens.is(token, WordClass.COUNTRY_ADJECTIVE | WordClass.TIME)
                && !tokens.is(token, WordClass.FIRST_NAME);
        return otherwiseCapitalised
                || tokens.is(token, WordClass.TITLE)
                || isCapitalisedRole(token)
                || (tokens.is(token, WordClass.ADJECTIVE) && isCapitalisedRole(token + 1));
    }

    /** Returns whether a noun such as {@code Kamerlid} has a capital by custom: an article before it or a name behind it. */
    boolean isCapitalisedRole(int token) {
        return tokens.is(token, WordClass.PERSON_NOUN)
                && tokens.isCapitalised(token)
                && !tokens.is(token, WordClass.FIRST_NAME | WordClass.INHABITANT | WordClass.TITLE)
                && (words.isBehind(token) || isBehindArticle(token))
                && !tokens.is(token + 1, WordClass.NOUN);
    }

    /** {@code het Kamerlid}, {@code twee Tweede Kamerleden}: no person's name has this article, and none is a plural behind another. */
    private boolean isBehindArticle(int noun) {
        int chamber = tokens.is(noun - 1, WordClass.ADJECTIVE) && tokens.isCapitalised(noun - 1) ? 1 : 0;
        int article = noun - 1 - chamber;
        return (het != Words.UNKNOWN && tokens.id(article) == het)
                || (tokens.is(noun, WordClass.PLURAL) && tokens.is(article, WordClass.DETERMINER));
    }

    private boolean isInsideSentence(int token) {
        return !tokens.is(token, WordClass.PERSON_NOUN)
                || tokens.is(token, WordClass.FIRST_NAME | WordClass.INHABITANT)
                || !words.isBehind(token);
    }

    private boolean isAtSentenceStart(int token) {
        boolean nameFollows = words.isBehind(token);
        if (!tokens.is(token, ORDINARY)) {
            boolean alone = !nameFollows && !tokens.is(token, LISTED_NAME);
            return !alone || capitalised.contains(token) || fitsBehindName(token + 1);
        }
        if (capitalised.contains(token)) {
            return true;
        }
        if (words.isParticle(token) && !tokens.is(token, WordClass.FIRST_NAME)) {
            return isCapitalisedParticle(token) || opensSurname(token);
        }
        boolean named = tokens.is(token, WordClass.FIRST_NAME | WordClass.BODY | WordClass.ACRONYM);
        return named
                && (!tokens.is(token, WordClass.FUNCTION_WORD)
                        || (nameFollows && !tokens.is(token, WordClass.DETERMINER | WordClass.PREPOSITION)));
    }

    /** Returns whether what stands behind a single unknown word at the start of a sentence fits a name. */
    private boolean fitsBehindName(int next) {
        return switch (tokens.kind(next)) {
            case Tokens.COLON, Tokens.COMMA, Tokens.OPEN -> true;
            case Tokens.SYMBOL -> words.isAmpersand(next);
            default ->
                tokens.is(behindZelf(next), WordClass.FINITE | WordClass.NAME_PARTICLE | WordClass.COORDINATOR)
                        && !tokens.is(next, WordClass.PREPOSITION);
        };
    }

    /** {@code Jansen zelf zegt}: the word goes with the name before it. */
    private int behindZelf(int token) {
        return tokens.isWord(token) && tokens.same(token, "zelf") ? token + 1 : token;
    }

    /** Returns whether {@code De} or {@code Van} at the start of a sentence begins a surname: a particle goes on it. */
    private boolean isCapitalisedParticle(int token) {
        int name = words.behindParticles(token);
        return tokens.is(token, WordClass.PREPOSITION)
                && name > token + 1
                && !words.joinsOnlyBeforeArticle(token)
                && !tokens.is(name, WordClass.BODY | WordClass.ACRONYM | WordClass.COUNTRY)
                && !tokens.isAllCapitals(name);
    }

    /**
     * Returns whether {@code Van} or {@code De} at the start of a sentence opens a surname, with its verb or what is said of its
     * bearer behind it: {@code Van Zanten zegt}, {@code De Wit, die}.
     */
    private boolean opensSurname(int token) {
        int name = token + 1;
        if (words.joinsOnlyBeforeArticle(token) || !words.isBehind(token)) {
            return false;
        }
        return switch (tokens.kind(name + 1)) {
            case Tokens.COMMA -> mayBeSurname(name);
            case Tokens.OPEN -> mayBeSurname(name) || tokens.is(name, WordClass.PERSON_NOUN);
            case Tokens.COLON -> mayBeSurname(name) || capitalised.contains(name);
            default -> isVerb(behindZelf(name + 1)) && (mayBeSurname(name) || isKnownBehindPreposition(name));
        };
    }

    private boolean isVerb(int token) {
        return tokens.is(token, WordClass.FINITE) && !tokens.is(token, WordClass.PREPOSITION);
    }

    private boolean isKnownBehindPreposition(int name) {
        return tokens.is(name - 1, WordClass.PREPOSITION) && capitalised.contains(name);
    }

    /** Returns whether a word with a capital behind such a particle means nothing else that has one. */
    private boolean mayBeSurname(int name) {
        return !tokens.is(name, NO_SURNAME) && !tokens.isAllCapitals(name);
    }
}
