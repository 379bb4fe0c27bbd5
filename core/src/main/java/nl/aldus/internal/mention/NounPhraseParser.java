package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that begins at a token: determiner, modifiers, noun, name, complement and apposition, in that
 * order (e-ANS 14). Every step looks a bounded number of tokens ahead.
 */
public final class NounPhraseParser {

    private static final int MOST_MODIFIERS = 6;
    private static final int LONGEST_COMPLEMENT = 12;
    private static final int LONGEST_APPOSITION = 14;
    private static final int LONGEST_FIELD = 2;

    private final Tokens tokens;
    private final Names names;
    private final int van;
    private final int voor;
    private final int en;
    private final int der;
    private final int des;
    private final int namens;
    private final int bij;
    private final int rond;
    private final int binnen;
    private final int uit;
    private final int een;

    /** Creates a parser for some tokens. */
    NounPhraseParser(Tokens tokens) {
        this.tokens = tokens;
        this.names = new Names(tokens);
        this.van = tokens.words().find("van");
        this.voor = tokens.words().find("voor");
        this.en = tokens.words().find("en");
        this.der = tokens.words().find("der");
        this.des = tokens.words().find("des");
        this.namens = tokens.words().find("namens");
        this.bij = tokens.words().find("bij");
        this.rond = tokens.words().find("rond");
        this.binnen = tokens.words().find("binnen");
        this.uit = tokens.words().find("uit");
        this.een = tokens.words().find("een");
    }

    /** Returns the phrase that can speak and begins with a token, or null if none does. */
    @Nullable
    NounPhrase at(int first) {
        if (!tokens.isWord(first) && !tokens.isKind(first, Tokens.NUMBER)) {
            return null;
        }
        int several = severalWords(first);
        if (several > first) {
            return new NounPhrase(first, several, first, -1, -1, -1, Kind.PRONOUN, 0);
        }
        if (isPronoun(first)) {
            return new NounPhrase(first, first, first, -1, -1, -1, Kind.PRONOUN, tokens.classes(first));
        }
        NounPhrase phrase = isOneOf(first) ? oneOf(first) : nominal(first);
        return phrase == null ? null : withApposition(phrase);
    }

    /** {@code een van de buren}: one of those whom the phrase behind {@code van} means. */
    private @Nullable NounPhrase oneOf(int first) {
        NounPhrase several = nominal(first + 2);
        return several != null && several.kind() == Kind.PERSON && several.is(WordClass.PLURAL)
                ? new NounPhrase(first, several.last(), several.head(), -1, -1, -1, Kind.PERSON, 0)
                : nominal(first);
    }

    /** Returns the phrase of any kind that begins with a token, for where only a subject can stand, or null. */
    @Nullable
    public NounPhrase subjectAt(int first) {
        NounPhrase phrase = at(first);
        if (phrase != null) {
            return phrase;
        }
        NounPhrase named = unknownRole(first);
        if (named != null) {
            return named;
        }
        int noun = first;
        while (isDeterminer(noun) && noun < first + 2) {
            noun++;
        }
        if (noun > first && !isNominal(noun)) {
            noun--;
        }
        if (noun == first && !tokens.is(first, WordClass.NOUN | WordClass.ADJECTIVE)) {
            return null;
        }
        int last = noun;
        while (last < noun + MOST_MODIFIERS && isNominal(last) && !(last > first && tokens.paragraphBefore(last))) {
            last++;
        }
        if (last == noun) {
            return null;
        }
        last--;
        int end = complementEnd(last);
        long number = tokens.is(last, WordClass.PLURAL) || endsInPlural(last) ? WordClass.PLURAL : 0;
        return new NounPhrase(first, end, last, -1, -1, -1, Kind.OTHER, number);
    }

    /** Returns a demonstrative that stands for somebody, where a subject must be: {@code Die zei dat}. */
    public NounPhrase demonstrative(int token) {
        return new NounPhrase(token, token, token, -1, -1, -1, Kind.PRONOUN, WordClass.DEMONSTRATIVE);
    }

    /** {@code dirigente Alma Verhoeven}: a noun that is in no list is a role if a name stands right behind it. */
    private @Nullable NounPhrase unknownRole(int first) {
        boolean noun = tokens.isWord(first) && !tokens.isCapitalised(first) && isNominal(first);
        int last = noun && !tokens.paragraphBefore(first + 1) ? names.last(first + 1) : -1;
        if (last < 0) {
            return null;
        }
        Kind kind = names.kind(first + 1, last);
        return new NounPhrase(first, last, last, first + 1, last, first, kind, names.gender(first + 1));
    }

    private boolean endsInPlural(int token) {
        char end = tokens.lastChar(token);
        return end == 'n' || end == 's';
    }

    /** Returns the last word of a pronoun of several that begins here ({@code een van hen}), or -1. */
    private int severalWords(int first) {
        if (tokens.is(first, WordClass.PHRASE_START)) {
            for (Phrase phrase : tokens.words().phrasesFrom(tokens.id(first))) {
                int last = first + phrase.words().length - 1;
                if ((phrase.classes() & WordClass.SUBJECT_PRONOUN) != 0
                        && tokens.matches(phrase, first)
                        && !isNominal(last + 1)) {
                    return last;
                }
            }
        }
        return -1;
    }

    private boolean isPronoun(int token) {
        long classes = tokens.classes(token);
        long other = (WordClass.DETERMINER & ~WordClass.POSSESSIVE)
                | WordClass.RELATIVE
                | WordClass.INTERROGATIVE
                | WordClass.AUXILIARY;
        if ((classes & WordClass.PRONOUN) == 0 || (classes & (other | WordClass.NEUTER)) != 0) {
            return false;
        }
        return (classes & WordClass.POSSESSIVE) == 0 || !canBePossessed(token + 1) || isVerbWithSubject(token + 1);
    }

    /** Returns whether a word that may be a verb has a subject behind it: {@code volgens haar letten de dieren}. */
    private boolean isVerbWithSubject(int token) {
        return tokens.is(token, WordClass.FINITE)
                && tokens.is(token + 1, WordClass.DEFINITE | WordClass.SUBJECT_PRONOUN)
                && !tokens.is(token + 1, WordClass.PREPOSITION);
    }

    private boolean canBePossessed(int token) {
        boolean adjective = tokens.is(token, WordClass.ADJECTIVE) && !tokens.is(token, WordClass.NOUN);
        return isNominal(token) && (!adjective || tokens.lastChar(token) == 'e');
    }

    /** Returns whether a determiner stands here, and not the conjunction or verb that is written like it. */
    private boolean isDeterminer(int token) {
        long classes = tokens.classes(token);
        if ((classes & WordClass.DETERMINER) == 0
                || (classes & (WordClass.COMPLEMENTISER | WordClass.INTERROGATIVE)) != 0) {
            return false;
        }
        if ((classes & WordClass.AUXILIARY) != 0) {
            return isNominal(token + 1) || tokens.isCapitalised(token + 1);
        }
        boolean relative = (classes & WordClass.RELATIVE) != 0;
        return !relative
                || (!tokens.isKind(token - 1, Tokens.COMMA)
                        && !tokens.is(token - 1, WordClass.NOUN | WordClass.PARTICIPLE)
                        && !tokens.isCapitalised(token - 1));
    }

    /** Returns whether a word can stand inside a noun phrase behind its determiner. */
    private boolean isNominal(int token) {
        if (tokens.isKind(token, Tokens.NUMBER)) {
            return true;
        }
        if (!tokens.isWord(token)) {
            return false;
        }
        long classes = tokens.classes(token);
        if ((classes & (WordClass.NOUN | WordClass.ADJECTIVE | WordClass.NUMERAL | WordClass.COUNTRY_ADJECTIVE)) != 0) {
            return (classes & (WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY)) == 0;
        }
        return (classes & (WordClass.FUNCTION_WORD | WordClass.FINITE)) == 0;
    }

    private @Nullable NounPhrase nominal(int first) {
        int i = first;
        long determiner = 0;
        if (isGenitive(first)) {
            determiner = WordClass.POSSESSIVE;
            i++;
        }
        while (i < first + 2 && isDeterminer(i) && !isName(i)) {
            determiner |= tokens.classes(i) & WordClass.DETERMINER;
            i++;
        }
        if (i > first && tokens.paragraphBefore(i)) {
            return null;
        }
        int limit = i + MOST_MODIFIERS;
        int unknown = 0;
        for (int token = i; token < limit; token++) {
            if (token > first && tokens.paragraphBefore(token)) {
                return null;
            }
            if (isTitle(token)) {
                NounPhrase titled = titled(first, token);
                if (titled != null) {
                    return titled;
                }
            }
            if (isRoleNoun(token) && !isNounInFront(token)) {
                return described(first, token, determiner);
            }
            int nameLast = isLocalAdjective(token) ? -1 : names.last(token);
            if (nameLast >= 0) {
                boolean bare = determiner == 0 && token > first;
                return bare
                        ? null
                        : named(first, token, nameLast, token > i || determiner != 0 ? token - 1 : -1, determiner);
            }
            if (token == first && determiner == 0 && !startsBare(token)) {
                return null;
            }
            if (!isModifier(token)) {
                boolean inside = isNominal(token) || tokens.is(token, WordClass.TIME | WordClass.PARTICIPLE);
                if (determiner == 0 || !inside || ++unknown > 2) {
                    return null;
                }
            }
        }
        return null;
    }

    /** Returns whether a name owns what follows: {@code Turkijes minister}, {@code Turkije's minister}. */
    private boolean isGenitive(int token) {
        int end = tokens.end(token);
        char[] text = tokens.text().chars();
        return tokens.isCapitalised(token)
                && end - tokens.start(token) > 3
                && text[end - 1] == 's'
                && (text[end - 2] == '\'' || text[end - 2] == '\u2019')
                && tokens.is(token + 1, WordClass.PERSON_NOUN | WordClass.BODY_NOUN)
                && !tokens.isCapitalised(token + 1);
    }

    private boolean isName(int token) {
        return tokens.isCapitalised(token) && names.last(token) > token && !names.beginsSentence(token);
    }

    private boolean startsBare(int token) {
        return isModifier(token);
    }

    private boolean isModifier(int token) {
        if (tokens.isKind(token, Tokens.NUMBER)) {
            return true;
        }
        long classes = tokens.classes(token);
        if ((classes & (WordClass.ADJECTIVE | WordClass.COUNTRY_ADJECTIVE | WordClass.NUMERAL | WordClass.QUANTIFIER))
                != 0) {
            return (classes & (WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY)) == 0;
        }
        return isAge(token) || isLocalAdjective(token);
    }

    /** Returns whether a word is like {@code Gentse}: an adjective of a place, before its noun. */
    private boolean isLocalAdjective(int token) {
        return tokens.isCapitalised(token)
                && tokens.end(token) - tokens.start(token) > 4
                && tokens.lastChar(token) == 'e'
                && tokens.text().chars()[tokens.end(token) - 2] == 's'
                && !tokens.is(token, WordClass.FIRST_NAME)
                && !tokens.isCapitalised(token + 1)
                && isNominal(token + 1);
    }

    /** Returns whether a word is like {@code 49-jarige}. */
    private boolean isAge(int token) {
        return tokens.isWord(token) && tokens.lastChar(token) == 'e' && Character.isDigit(tokens.firstChar(token));
    }

    private boolean isTitle(int token) {
        return tokens.is(token, WordClass.TITLE) && tokens.isWord(token);
    }

    /** Returns whether a noun for a person, body or document stands here, in lower case or at the start of a sentence. */
    private boolean isRoleNoun(int token) {
        if (!tokens.is(token, WordClass.PERSON_NOUN | WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) {
            return false;
        }
        if (tokens.is(token, WordClass.PREPOSITION | WordClass.COORDINATOR | WordClass.AUXILIARY)) {
            return tokens.is(token, WordClass.PREPOSITION) && names.last(token + 1) >= 0;
        }
        if (!tokens.isCapitalised(token) || tokens.is(token, WordClass.INHABITANT) || names.beginsSentence(token)) {
            return (!tokens.is(token, WordClass.FIRST_NAME) || !tokens.isCapitalised(token)) && !names.isKnown(token);
        }
        if (tokens.id(token) == Words.UNKNOWN) {
            return isCompound(token) || names.isCapitalisedRole(token);
        }
        return isBodyName(token) || isCompound(token) || names.isCapitalisedRole(token);
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
                && !tokens.isCapitalised(token + 1);
    }

    private @Nullable NounPhrase titled(int first, int title) {
        int i = title;
        long gender = 0;
        while (i < title + 4 && isTitle(i)) {
            gender |= tokens.classes(i) & (WordClass.MALE | WordClass.FEMALE);
            i++;
        }
        int last = names.last(i);
        if (last < 0) {
            return null;
        }
        long shown = gender != 0 ? gender : names.gender(i);
        return new NounPhrase(first, last, last, i, last, title, Kind.PERSON_NAME, shown);
    }

    /** A phrase whose noun is a role, body or document, with the name and complement behind it. */
    private @Nullable NounPhrase described(int first, int noun, long determiner) {
        int role = noun;
        while (tokens.is(role + 1, WordClass.PERSON_NOUN)
                && !tokens.isCapitalised(role + 1)
                && !tokens.is(role + 1, WordClass.FINITE | WordClass.FUNCTION_WORD)) {
            role++;
        }
        int next = role + 1;
        while (isTitle(next) && next < role + 3) {
            next++;
        }
        next = tokens.is(role, WordClass.PERSON_NOUN) ? behindField(next) : next;
        int nameLast = tokens.paragraphBefore(next) ? -1 : names.last(next);
        boolean plural = tokens.is(role, WordClass.PLURAL) && !tokens.is(role, WordClass.INFINITIVE);
        if (nameLast >= 0 && !tokens.is(next, WordClass.INHABITANT)) {
            NounPhrase phrase = nameBehindRole(first, role, next, nameLast);
            return phrase.withLast(complementEnd(phrase.last()));
        }
        int last = complementEnd(role);
        int named = tokens.is(role, WordClass.PERSON_NOUN) ? nameInComplement(role, last) : -1;
        long classes = tokens.classes(role) & (WordClass.MALE | WordClass.FEMALE | WordClass.PLURAL);
        if (named >= 0) {
            int end = names.last(named);
            long gender = classes & (WordClass.MALE | WordClass.FEMALE);
            return new NounPhrase(
                    first,
                    Math.max(end, named),
                    end,
                    named,
                    end,
                    role,
                    Kind.PERSON_NAME,
                    gender != 0 ? gender : names.gender(named));
        }
        if (determiner == 0 && !plural && !standsAlone(noun)) {
            return null;
        }
        return new NounPhrase(first, last, role, -1, -1, -1, kindOf(role), classes);
    }

    /** Returns the place behind the field of work between role and name, if both are there: {@code docent oude talen Jansen}. */
    private int behindField(int behindRole) {
        int next = behindRole;
        while (next < behindRole + LONGEST_FIELD
                && tokens.isWord(next)
                && !tokens.isCapitalised(next)
                && !tokens.paragraphBefore(next)
                && isNominal(next)
                && !tokens.is(next, WordClass.PERSON_NOUN)) {
            next++;
        }
        return tokens.isCapitalised(next) && names.last(next) >= 0 ? next : behindRole;
    }

    /** Returns whether a name, with an article or without, follows a preposition: {@code bij de NAM}, {@code uit Bunnik}. */
    private boolean namesFollow(int preposition) {
        int next = isDeterminer(preposition + 1) ? preposition + 2 : preposition + 1;
        return tokens.isCapitalised(next);
    }

    /** {@code het Agentschap voor Natuur en Bos}: two capitals joined inside what a body or office is of. */
    private boolean joinsTitle(int en, int last, int noun) {
        long others = WordClass.FIRST_NAME | WordClass.COUNTRY | WordClass.PLACE | WordClass.BODY | WordClass.ACRONYM;
        return tokens.id(en) == this.en
                && last == en - 1
                && last > noun
                && tokens.isCapitalised(last)
                && tokens.isCapitalised(en + 1)
                && !tokens.is(last, others)
                && !tokens.is(en + 1, others | WordClass.FUNCTION_WORD | WordClass.PERSON_NOUN);
    }

    private boolean standsAlone(int noun) {
        return (tokens.is(noun, WordClass.BODY_NOUN) && tokens.isCapitalised(noun))
                || (names.beginsSentence(noun)
                        && tokens.is(noun, WordClass.PERSON_NOUN | WordClass.BODY_NOUN)
                        && !tokens.is(noun, WordClass.FINITE))
                || tokens.is(noun, WordClass.PREPOSITION);
    }

    private Kind kindOf(int noun) {
        if (tokens.is(noun, WordClass.PERSON_NOUN)) {
            return Kind.PERSON;
        }
        return tokens.is(noun, WordClass.BODY_NOUN) ? Kind.BODY : Kind.DOCUMENT;
    }

    private NounPhrase nameBehindRole(int first, int role, int nameFirst, int nameLast) {
        Kind kind = names.kind(nameFirst, nameLast);
        long gender = 0;
        if (tokens.is(role, WordClass.PERSON_NOUN) && !tokens.is(role, WordClass.PLURAL)) {
            kind = Kind.PERSON_NAME;
            gender = tokens.classes(role) & (WordClass.MALE | WordClass.FEMALE);
            gender = gender != 0 ? gender : names.gender(nameFirst);
        } else if (tokens.is(role, WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN)) {
            kind = Kind.BODY_NAME;
        }
        if (tokens.words().type(tokens.id(role)) == BodyType.GROUP) {
            return new NounPhrase(first, nameLast, nameLast, role, nameLast, role, kind, 0);
        }
        return new NounPhrase(first, nameLast, nameLast, nameFirst, nameLast, role, kind, gender);
    }

    /** A phrase with a name for a head: {@code de Italiaanse franciscaan Alberto Tosini}, {@code Karin Jansen}. */
    private NounPhrase named(int first, int nameFirst, int nameLast, int role, long determiner) {
        Kind kind = names.kind(nameFirst, nameLast);
        boolean bareNoun = role >= first && !isModifier(role) && !tokens.is(role, WordClass.DETERMINER);
        if (bareNoun && kind == Kind.NAME && determiner != 0) {
            kind = nameLast > nameFirst ? Kind.PERSON_NAME : Kind.NAME;
        }
        long gender = kind == Kind.BODY_NAME || kind == Kind.PLACE_NAME ? 0 : names.gender(nameFirst);
        int last = nameLast;
        if (kind == Kind.BODY_NAME || kind == Kind.PERSON_NAME || kind == Kind.NAME) {
            last = complementEnd(nameLast);
        }
        int end = kind == Kind.BODY_NAME && tokens.is(nameLast, WordClass.BODY_NOUN) ? last : nameLast;
        return new NounPhrase(first, last, nameLast, nameFirst, end, bareNoun ? role : -1, kind, gender);
    }

    /** Returns the last token of a complement behind a noun or name ({@code van de politie}), or that noun's own. */
    private int complementEnd(int noun) {
        int last = noun;
        int i = skipParentheses(noun + 1);
        boolean open = false;
        while (i < noun + LONGEST_COMPLEMENT && tokens.isWord(i) && !tokens.paragraphBefore(i)) {
            if (opensComplement(i)) {
                if (tokens.isCapitalised(noun) && tokens.id(i) != van && !namesFollow(i)) {
                    break;
                }
                if (last > noun && tokens.isCapitalised(last) && !tokens.isCapitalised(i + 1) && tokens.id(i) == van) {
                    break;
                }
                open = true;
            } else if (tokens.isCapitalised(i)
                    && i > noun + 1
                    && (open
                            || tokens.isCapitalised(i - 1)
                            || tokens.is(i - 1, WordClass.BODY_NOUN | WordClass.PERSON_NOUN))) {
                last = i;
                open = tokens.is(i, WordClass.COUNTRY_ADJECTIVE);
            } else if (joinsTitle(i, last, noun)) {
                last = ++i;
            } else if (!open) {
                break;
            } else if (!isDeterminer(i) && !modifiesNext(i)) {
                if (!isNominal(i)) {
                    break;
                }
                last = i;
                open = false;
            }
            i++;
        }
        return last;
    }

    private boolean modifiesNext(int token) {
        return isModifier(token) && (isNominal(token + 1) || tokens.isCapitalised(token + 1));
    }

    private boolean opensComplement(int token) {
        if (tokens.isCapitalised(token) || !tokens.is(token, WordClass.PREPOSITION)) {
            return false;
        }
        int id = tokens.id(token);
        if (id == van || id == der || id == des || id == namens) {
            return true;
        }
        boolean capital = tokens.isCapitalised(token + 1);
        return ((id == bij || id == rond || id == binnen) && (capital || tokens.is(token + 1, WordClass.DEFINITE)))
                || (id == uit && capital)
                || (id == voor && capital && tokens.is(token - 1, WordClass.BODY_NOUN));
    }

    /** Returns the first token behind a short remark in parentheses, such as an age or a party. */
    public int skipParentheses(int token) {
        if (!tokens.isKind(token, Tokens.OPEN)) {
            return token;
        }
        for (int i = token + 1; i < token + 10; i++) {
            if (tokens.isKind(i, Tokens.CLOSE)) {
                return i + 1;
            }
        }
        return token;
    }

    /** Returns where the name begins in {@code minister van Defensie Rustem Umerov}, or -1 if there is none. */
    private int nameInComplement(int role, int last) {
        if (last < role + 3 || !tokens.is(role + 1, WordClass.PREPOSITION)) {
            return -1;
        }
        for (int i = role + 3; i <= last; i++) {
            if (!tokens.isCapitalised(i) || !tokens.isCapitalised(i - 1)) {
                continue;
            }
            boolean portfolioEnds = tokens.is(
                            i - 1,
                            WordClass.INANIMATE
                                    | WordClass.PLACE
                                    | WordClass.COUNTRY
                                    | WordClass.BODY
                                    | WordClass.ACRONYM)
                    && !tokens.is(i, WordClass.INANIMATE);
            if ((tokens.is(i, WordClass.FIRST_NAME) && !tokens.is(i - 1, WordClass.FIRST_NAME)) || portfolioEnds) {
                return names.last(i) >= 0 ? i : -1;
            }
        }
        return -1;
    }

    /**
     * Takes in an apposition on either side of the comma: {@code Mark Smit, topman van Fabriek,} and
     * {@code de woordvoerder van het ministerie, Igor Smit,}.
     */
    private NounPhrase withApposition(NounPhrase phrase) {
        int comma = skipParentheses(phrase.last() + 1);
        if (!tokens.isKind(comma, Tokens.COMMA) || tokens.paragraphBefore(comma + 1)) {
            return phrase;
        }
        int first = comma + 1;
        if (phrase.isNamed()) {
            if (phrase.kind() == Kind.PLACE_NAME) {
                return phrase;
            }
            NounPhrase role = nominal(isOneOf(first) ? first + 2 : first);
            if (role != null && !role.isNamed() && closesApposition(role.last() + 1)) {
                Kind kind = role.kind() == Kind.PERSON
                        ? Kind.PERSON_NAME
                        : role.kind() == Kind.BODY ? Kind.BODY_NAME : phrase.kind();
                long classes = phrase.classes() | (role.classes() & (WordClass.MALE | WordClass.FEMALE));
                return new NounPhrase(
                        phrase.first(),
                        role.last(),
                        phrase.head(),
                        phrase.nameFirst(),
                        phrase.nameLast(),
                        role.head(),
                        kind,
                        classes);
            }
            int bare = bareApposition(first);
            return bare < 0
                    ? phrase
                    : new NounPhrase(
                            phrase.first(),
                            bare,
                            phrase.head(),
                            phrase.nameFirst(),
                            phrase.nameLast(),
                            tokens.is(first, WordClass.PERSON_NOUN) ? first : phrase.role(),
                            phrase.kind() == Kind.NAME ? Kind.PERSON_NAME : phrase.kind(),
                            phrase.classes() | (tokens.classes(first) & (WordClass.MALE | WordClass.FEMALE)));
        }
        int nameLast = names.last(first);
        boolean definite = tokens.is(phrase.first(), WordClass.DEFINITE | WordClass.POSSESSIVE);
        if (!definite || nameLast < 0 || !closesApposition(nameLast + 1)) {
            return phrase;
        }
        Kind kind = phrase.kind() == Kind.PERSON ? Kind.PERSON_NAME : Kind.BODY_NAME;
        long gender = phrase.classes() & (WordClass.MALE | WordClass.FEMALE);
        return new NounPhrase(
                phrase.first(),
                nameLast,
                nameLast,
                first,
                nameLast,
                phrase.head(),
                kind,
                gender != 0 ? gender : names.gender(first));
    }

    /** Returns whether {@code een van} stands here, as in {@code Jansen, een van de oprichters,}. */
    private boolean isOneOf(int token) {
        return tokens.isWord(token)
                && tokens.isWord(token + 1)
                && tokens.id(token) == een
                && tokens.id(token + 1) == van;
    }

    /** Returns the last token of an apposition that begins with a role noun without article, or -1. */
    private int bareApposition(int first) {
        if (!tokens.is(first, WordClass.PERSON_NOUN) || tokens.is(first, WordClass.FUNCTION_WORD)) {
            return -1;
        }
        for (int i = first + 1; i < first + LONGEST_APPOSITION; i++) {
            if (closesApposition(i)) {
                return i - 1;
            }
            boolean inside = isNominal(i)
                    || tokens.isCapitalised(i)
                    || tokens.is(i, WordClass.PREPOSITION | WordClass.DETERMINER);
            if (!inside || (!tokens.isWord(i) && !tokens.isKind(i, Tokens.NUMBER))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean closesApposition(int token) {
        int behind = skipParentheses(token);
        return switch (tokens.kind(behind)) {
            case Tokens.COMMA, Tokens.STOP, Tokens.COLON, Tokens.MARK -> true;
            default -> tokens.paragraphBefore(behind);
        };
    }
}
