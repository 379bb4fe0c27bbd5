package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Reads the complement behind a noun or name: {@code van de politie}, {@code bij Fokker}, {@code uit Bunnik}. */
final class ComplementReader {

    private static final int LONGEST_COMPLEMENT = 12;

    private static final long ENDS_PORTFOLIO =
            WordClass.INANIMATE | WordClass.PLACE | WordClass.COUNTRY | WordClass.BODY | WordClass.ACRONYM;

    private static final long OTHER_NAMES =
            WordClass.FIRST_NAME | WordClass.COUNTRY | WordClass.PLACE | WordClass.BODY | WordClass.ACRONYM;

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
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

    ComplementReader(Tokens tokens, Names names, Constituents constituents) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
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
    }

    /** Returns the last token of a complement behind a noun or name ({@code van de politie}), or that noun's own. */
    int last(int noun) {
        int last = noun;
        int i = Parentheses.skip(tokens, noun + 1);
        boolean open = false;
        while (i < noun + LONGEST_COMPLEMENT && tokens.isWord(i) && !tokens.paragraphBefore(i)) {
            if (opens(i)) {
                if (belongsElsewhere(noun, last, i)) {
                    break;
                }
                open = true;
            } else if (i > noun + 1 && isNameWithin(i, open)) {
                open = tokens.is(i, WordClass.COUNTRY_ADJECTIVE);
                last = Math.max(i, names.last(i));
                i = last;
            } else if (joinsTitle(i, last, noun)) {
                last = ++i;
            } else if (!open) {
                break;
            } else if (!constituents.isDeterminer(i) && !constituents.modifiesNext(i)) {
                if (!constituents.isNominal(i)) {
                    break;
                }
                last = i;
                open = false;
            }
            i++;
        }
        return last;
    }

    /** {@code het Agentschap voor Natuur en Bos}: two capitals joined inside what a body or office is of. */
    private boolean joinsTitle(int token, int last, int noun) {
        return tokens.id(token) == en
                && last == token - 1
                && last > noun
                && tokens.isCapitalised(last)
                && tokens.isCapitalised(token + 1)
                && !tokens.is(last, OTHER_NAMES)
                && !tokens.is(token + 1, OTHER_NAMES | WordClass.FUNCTION_WORD | WordClass.PERSON_NOUN);
    }

    private boolean opens(int token) {
        if (tokens.isCapitalised(token) || !tokens.is(token, WordClass.PREPOSITION)) {
            return false;
        }
        int id = tokens.id(token);
        if (id == van || id == der || id == des || id == namens) {
            return true;
        }
        boolean capital = tokens.isCapitalised(token + 1);
        boolean body = tokens.is(token + 1, WordClass.BODY_NOUN) && tokens.isCapitalised(token + 2);
        return ((id == bij || id == rond || id == binnen)
                        && (capital || body || tokens.is(token + 1, WordClass.DEFINITE)))
                || (id == uit && capital)
                || (id == voor && capital && tokens.is(token - 1, WordClass.BODY_NOUN));
    }

    /** Returns whether a preposition does not go on with the noun: a name, or a complement that ends in one, takes few. */
    private boolean belongsElsewhere(int noun, int last, int preposition) {
        boolean isVan = tokens.id(preposition) == van;
        if (tokens.isCapitalised(noun) && !isVan && !namesFollow(preposition)) {
            return true;
        }
        return last > noun && tokens.isCapitalised(last) && !tokens.isCapitalised(preposition + 1) && isVan;
    }

    /** Returns whether a capitalised word stands where a complement waits for its noun, or goes on with a name or noun. */
    private boolean isNameWithin(int token, boolean open) {
        return tokens.isCapitalised(token)
                && (open
                        || tokens.isCapitalised(token - 1)
                        || tokens.is(token - 1, WordClass.BODY_NOUN | WordClass.PERSON_NOUN));
    }

    /** Returns whether a name, with an article or without, follows a preposition: {@code bij de NAM}, {@code uit Bunnik}. */
    private boolean namesFollow(int preposition) {
        int next = constituents.isDeterminer(preposition + 1) ? preposition + 2 : preposition + 1;
        return tokens.isCapitalised(next);
    }

    /**
     * Returns where the name begins in {@code minister van Defensie Rustem Umerov} and {@code officier van justitie Mia Loos}, or
     * -1 if there is none.
     */
    int nameWithin(int role, int last) {
        if (last < role + 3 || !tokens.is(role + 1, WordClass.PREPOSITION)) {
            return -1;
        }
        int behindField = role + 3;
        if (!tokens.isCapitalised(role + 2)
                && constituents.isNominal(role + 2)
                && tokens.is(behindField, WordClass.FIRST_NAME)
                && names.last(behindField) > behindField) {
            return behindField;
        }
        for (int i = role + 3; i <= last; i++) {
            if (!tokens.isCapitalised(i) || !tokens.isCapitalised(i - 1)) {
                continue;
            }
            boolean portfolioEnds = tokens.is(i - 1, ENDS_PORTFOLIO) && !tokens.is(i, WordClass.INANIMATE);
            boolean givenName = tokens.is(i, WordClass.FIRST_NAME) && !tokens.is(i - 1, WordClass.FIRST_NAME);
            if (givenName || portfolioEnds) {
                return names.last(i) >= 0 ? i : -1;
            }
        }
        return -1;
    }
}
