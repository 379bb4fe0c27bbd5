package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Recognises names: sequences of capitalised words with the particles between them. */
final class Names {

    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_ACRONYM = 6;

    private final Tokens tokens;
    private final CapitalisedWords known;
    private final int van;
    private final int von;
    private final int ten;
    private final int ter;

    Names(Tokens tokens) {
        this.tokens = tokens;
        this.known = new CapitalisedWords(tokens);
        this.van = tokens.words().find("van");
        this.von = tokens.words().find("von");
        this.ten = tokens.words().find("ten");
        this.ter = tokens.words().find("ter");
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.isCapitalised(token) && !beginsSentence(token)) {
                known.see(token);
            }
        }
    }

    /** Returns whether a sentence, quotation or list item begins with a token, so that its capital says nothing. */
    boolean beginsSentence(int token) {
        if (tokens.paragraphBefore(token)) {
            return true;
        }
        return switch (tokens.kind(token - 1)) {
            case Tokens.STOP, Tokens.ELLIPSIS, Tokens.MARK, Tokens.COLON, Tokens.DASH -> true;
            case Tokens.OPEN -> tokens.isKind(token - 2, Tokens.STOP);
            default -> false;
        };
    }

    /** Returns the last token of the name that begins with a token, or -1 if none does. */
    int last(int first) {
        int last = phraseLast(first);
        if (last < 0 && !canBegin(first)) {
            return -1;
        }
        if (last < 0) {
            last = first;
            if (tokens.is(first, WordClass.NAME_PARTICLE) && !isNameWord(first)) {
                last = afterParticles(first);
                if (last < 0) {
                    return -1;
                }
            }
        }
        while (last - first < LONGEST_NAME) {
            int next = continuation(first, last);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return last;
    }

    private boolean canBegin(int token) {
        if (!tokens.isWord(token) || !tokens.isCapitalised(token)) {
            return false;
        }
        long classes = tokens.classes(token);
        if (tokens.isAllCapitals(token) && !beginsSentence(token)) {
            return true;
        }
        if ((classes & (WordClass.COUNTRY_ADJECTIVE | WordClass.TIME)) != 0 && (classes & WordClass.FIRST_NAME) == 0) {
            return false;
        }
        if ((classes & WordClass.TITLE) != 0) {
            return false;
        }
        boolean nameFollows = nameWordFollows(token);
        if (isCapitalisedRole(token) || (tokens.is(token, WordClass.ADJECTIVE) && isCapitalisedRole(token + 1))) {
            return false;
        }
        if (!beginsSentence(token)) {
            return (classes & WordClass.PERSON_NOUN) == 0
                    || (classes & (WordClass.FIRST_NAME | WordClass.INHABITANT)) != 0
                    || (!nameFollows && (classes & WordClass.INHABITANT) == 0);
        }
        boolean ordinary = (classes
                        & (WordClass.FUNCTION_WORD
                                | WordClass.FINITE
                                | WordClass.PARTICIPLE
                                | WordClass.NOUN
                                | WordClass.ADJECTIVE))
                != 0;
        if (!ordinary) {
            boolean alone = !nameFollows
                    && (classes & (WordClass.FIRST_NAME | WordClass.BODY | WordClass.COUNTRY | WordClass.PLACE)) == 0;
            return !alone || isKnown(token) || standsLikeName(token + 1);
        }
        if (isKnown(token)) {
            return true;
        }
        if ((classes & WordClass.NAME_PARTICLE) != 0 && (classes & WordClass.FIRST_NAME) == 0) {
            return isCapitalisedParticle(token) || opensSurname(token);
        }
        boolean named = (classes & (WordClass.FIRST_NAME | WordClass.BODY | WordClass.ACRONYM)) != 0;
        return (named && (classes & WordClass.FUNCTION_WORD) == 0)
                || (named && nameFollows && !tokens.is(token, WordClass.DETERMINER | WordClass.PREPOSITION));
    }

    /** Returns whether a noun such as {@code Kamerlid} has a capital by custom and the name of the person behind it. */
    boolean isCapitalisedRole(int token) {
        return tokens.is(token, WordClass.PERSON_NOUN)
                && tokens.isCapitalised(token)
                && !tokens.is(token, WordClass.FIRST_NAME | WordClass.INHABITANT | WordClass.TITLE)
                && nameWordFollows(token)
                && !tokens.is(token + 1, WordClass.NOUN);
    }

    /** Returns whether what stands behind a single unknown word at the start of a sentence fits a name. */
    private boolean standsLikeName(int next) {
        return switch (tokens.kind(next)) {
            case Tokens.COLON, Tokens.COMMA, Tokens.OPEN -> true;
            default ->
                tokens.is(next, WordClass.FINITE | WordClass.NAME_PARTICLE | WordClass.COORDINATOR)
                        && !tokens.is(next, WordClass.PREPOSITION);
        };
    }

    /** Returns whether {@code De} or {@code Van} at the start of a sentence begins a surname: a particle goes on it. */
    private boolean isCapitalisedParticle(int token) {
        int name = afterParticles(token);
        return tokens.is(token, WordClass.PREPOSITION)
                && name > token + 1
                && !joinsOnlyBeforeArticle(token)
                && !tokens.is(name, WordClass.BODY | WordClass.ACRONYM | WordClass.COUNTRY)
                && !tokens.isAllCapitals(name);
    }

    /** Returns whether {@code Van} at the start of a sentence opens a surname with its verb behind it: {@code Van Zanten zegt}. */
    private boolean opensSurname(int token) {
        int name = token + 1;
        boolean verb = tokens.is(name + 1, WordClass.FINITE) && !tokens.is(name + 1, WordClass.PREPOSITION);
        return tokens.is(token, WordClass.PREPOSITION)
                && !joinsOnlyBeforeArticle(token)
                && nameWordFollows(token)
                && (verb || tokens.isKind(name + 1, Tokens.COLON))
                && (isKnown(name)
                        || !tokens.is(
                                name,
                                WordClass.BODY
                                        | WordClass.ACRONYM
                                        | WordClass.COUNTRY
                                        | WordClass.PLACE
                                        | WordClass.FIRST_NAME
                                        | WordClass.NOUN));
    }

    private boolean nameWordFollows(int token) {
        return isNameWord(token + 1) && !tokens.paragraphBefore(token + 1);
    }

    private boolean isNameWord(int token) {
        return tokens.isWord(token)
                && tokens.isCapitalised(token)
                && (!tokens.is(token, WordClass.COUNTRY_ADJECTIVE | WordClass.TIME)
                        || tokens.is(token, WordClass.FIRST_NAME));
    }

    /** Returns the last token of the longest name of several words in the lexicon that begins here, or -1. */
    int phraseLast(int first) {
        Phrase phrase = phrase(first);
        return phrase == null ? -1 : first + phrase.words().length - 1;
    }

    /** Returns the longest name of several words in the lexicon that begins here, or null. */
    @Nullable
    Phrase phrase(int first) {
        if (!tokens.is(first, WordClass.PHRASE_START)
                || !tokens.is(first + 1, WordClass.PHRASE_SECOND)
                || !tokens.isCapitalised(first)) {
            return null;
        }
        for (Phrase phrase : tokens.words().phrasesFrom(tokens.id(first))) {
            if ((phrase.classes() & (WordClass.BODY | WordClass.ACRONYM | WordClass.COUNTRY | WordClass.PLACE)) != 0
                    && tokens.matches(phrase, first)
                    && tokens.isCapitalised(first + phrase.words().length - 1)) {
                return phrase;
            }
        }
        return null;
    }

    /** Returns the last token of the part that goes on a name behind {@code last}, or -1. */
    private int continuation(int first, int last) {
        int next = last + 1;
        if (next >= tokens.count() || tokens.paragraphBefore(next) || !tokens.isWord(next)) {
            return -1;
        }
        if (tokens.hasFullStop(last) && !isInitial(last) && !tokens.is(last, WordClass.TITLE)) {
            return -1;
        }
        if (isNameWord(next)) {
            return next;
        }
        if (joinsOnlyBeforeArticle(next)
                && (!tokens.is(next + 1, WordClass.NAME_PARTICLE) || tokens.isCapitalised(next + 1))) {
            return -1;
        }
        if (tokens.is(next, WordClass.NAME_PARTICLE) || isElided(next)) {
            int end = afterParticles(next);
            if (end >= 0
                    && (!isAffiliation(first, last, next)
                            || (first == last && tokens.is(next + 1, WordClass.NAME_PARTICLE)))) {
                return end;
            }
        }
        return -1;
    }

    /** Returns whether a particle is an everyday preposition that joins a name only before an article: {@code in 't Veld}. */
    private boolean joinsOnlyBeforeArticle(int token) {
        int id = tokens.id(token);
        return tokens.is(token, WordClass.PREPOSITION) && id != van && id != von && id != ten && id != ter;
    }

    /** Returns whether a word is a name wherever its capital says something: it stands so inside a sentence. */
    boolean isKnown(int token) {
        return known.contains(token);
    }

    private boolean isElided(int token) {
        return tokens.is(token, WordClass.APOSTROPHE_WORD) && tokens.is(token, WordClass.NAME_PARTICLE);
    }

    private boolean isInitial(int token) {
        return tokens.hasFullStop(token) && tokens.isCapitalised(token);
    }

    /** Returns the token of the capitalised word behind some particles, or -1. */
    private int afterParticles(int particle) {
        int i = particle;
        while (i < particle + 3 && tokens.is(i, WordClass.NAME_PARTICLE) && !tokens.paragraphBefore(i + 1)) {
            i++;
        }
        return i > particle && isNameWord(i) ? i : -1;
    }

    /**
     * Returns whether {@code van} behind a name says where the person belongs ({@code Brad Smith van Microsoft}) and is no
     * part of it ({@code Dick van Duijn}): the name is complete already, or an organisation follows.
     */
    private boolean isAffiliation(int first, int last, int particle) {
        if (!tokens.is(particle, WordClass.PREPOSITION)) {
            return false;
        }
        if (tokens.is(particle + 1, WordClass.BODY | WordClass.ACRONYM | WordClass.COUNTRY | WordClass.PLACE)
                || tokens.isAllCapitals(particle + 1)) {
            return true;
        }
        for (int i = first; i <= last; i++) {
            if (!tokens.is(i, WordClass.FIRST_NAME) && !isInitial(i)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what bears a name. */
    NounPhrase.Kind kind(int first, int last) {
        Phrase phrase = phrase(first);
        if (phrase != null && first + phrase.words().length - 1 == last) {
            return (phrase.classes() & (WordClass.BODY | WordClass.ACRONYM)) != 0
                    ? NounPhrase.Kind.BODY_NAME
                    : NounPhrase.Kind.PLACE_NAME;
        }
        for (int i = first; i <= last; i++) {
            if (tokens.is(i, WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) {
                return NounPhrase.Kind.BODY_NAME;
            }
        }
        if (isDomain(last)) {
            return NounPhrase.Kind.BODY_NAME;
        }
        if (last > first && (tokens.is(first, WordClass.FIRST_NAME) || isInitial(first))) {
            return NounPhrase.Kind.PERSON_NAME;
        }
        if (tokens.is(first, WordClass.ACRONYM) && tokens.isAllCapitals(first)) {
            return NounPhrase.Kind.BODY_NAME;
        }
        if (last == first) {
            if (tokens.is(first, WordClass.COUNTRY | WordClass.PLACE) && !tokens.is(first, WordClass.FIRST_NAME)) {
                return NounPhrase.Kind.PLACE_NAME;
            }
            if (tokens.is(first, WordClass.FIRST_NAME) && !tokens.is(first, WordClass.BODY | WordClass.PLACE)) {
                return NounPhrase.Kind.PERSON_NAME;
            }
            if (tokens.is(first, WordClass.BODY)
                    || (tokens.isAllCapitals(first) && tokens.end(first) - tokens.start(first) <= LONGEST_ACRONYM)) {
                return NounPhrase.Kind.BODY_NAME;
            }
        }
        return NounPhrase.Kind.NAME;
    }

    /** Returns whether a word is like {@code Marktplaats.nl}. */
    private boolean isDomain(int token) {
        char[] text = tokens.text().chars();
        for (int i = tokens.start(token) + 1; i + 2 < tokens.end(token); i++) {
            if (text[i] == '.' && Character.isLowerCase(text[i - 1]) && Character.isLowerCase(text[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the gender that a name shows. */
    long gender(int first) {
        return tokens.is(first, WordClass.FIRST_NAME) ? tokens.classes(first) & (WordClass.MALE | WordClass.FEMALE) : 0;
    }
}
