package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a phrase with a noun or name for a head: over determiner and modifiers to the first title, role noun or name, which
 * decides who reads the rest.
 */
final class NominalReader {

    private static final int MOST_DETERMINERS = 2;
    private static final int MOST_MODIFIERS = 6;
    /** Behind a determiner so many words may be in no list that could be modifiers. */
    private static final int MOST_UNKNOWN = 2;

    /** A name that stands in the genitive has more letters than this with its ending. */
    private static final int SHORTEST_NAME = 3;

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
    private final RoleNouns nouns;
    private final RoleReader roleReader;
    private final InhabitantReader inhabitantReader;
    private final NameReader nameReader;

    NominalReader(Tokens tokens, Names names, Constituents constituents, ComplementReader complements) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
        this.nouns = new RoleNouns(tokens, names);
        this.roleReader = new RoleReader(tokens, names, constituents, nouns, complements);
        this.inhabitantReader = new InhabitantReader(tokens, names, constituents, complements);
        this.nameReader = new NameReader(tokens, names, constituents, complements);
    }

    /** Returns the phrase that begins with a token, without apposition, or null if none does. */
    @Nullable
    NounPhrase at(int first) {
        int start = behindDeterminers(first);
        boolean determined = start > first;
        int unknown = 0;
        for (int token = start; token < start + MOST_MODIFIERS; token++) {
            if (token > first && (tokens.paragraphBefore(token) || isVerbBehindNoun(token))) {
                return null;
            }
            NounPhrase titled = constituents.isTitle(token) ? nameReader.titled(first, token) : null;
            if (titled != null) {
                return titled;
            }
            NounPhrase inhabitant = determined ? inhabitantReader.at(first, token) : null;
            if (inhabitant != null) {
                return inhabitant;
            }
            if (nouns.isHead(token) && !names.isListed(token)) {
                return roleReader.at(first, token, determined);
            }
            boolean mayBeName = tokens.isCapitalised(token) && !constituents.isLocalAdjective(token);
            int nameLast = mayBeName ? names.last(token) : -1;
            if (nameLast >= 0) {
                boolean modifiedOnly = !determined && token > first;
                return modifiedOnly ? null : nameReader.at(first, token, nameLast, determined);
            }
            if (!constituents.isModifier(token)
                    && (!determined || !mayStandInside(token) || ++unknown > MOST_UNKNOWN)) {
                return null;
            }
        }
        return null;
    }

    /** {@code In de zaal zat Truus Smit}: behind a noun that is no adjective stands the verb and no modifier. */
    private boolean isVerbBehindNoun(int token) {
        return tokens.is(token, WordClass.FINITE)
                && tokens.is(token, WordClass.ADJECTIVE)
                && tokens.is(token - 1, WordClass.INANIMATE)
                && !tokens.is(token - 1, WordClass.ADJECTIVE);
    }

    private int behindDeterminers(int first) {
        int next = behindOwner(first);
        while (next < first + MOST_DETERMINERS && constituents.isDeterminer(next) && !isName(next)) {
            next++;
        }
        return next;
    }

    /** Returns the token behind a name that owns what follows, or the token itself if none does. */
    private int behindOwner(int first) {
        if (isGenitive(first)) {
            return first + 1;
        }
        int apostrophe = tokens.isCapitalised(first) ? names.last(first) + 1 : 0;
        return apostrophe > 0 && isGenitiveApostrophe(apostrophe) ? apostrophe + 1 : first;
    }

    /** Returns whether an apostrophe is the genitive of a name that ends in s: {@code De Vries' advocaat}. */
    private boolean isGenitiveApostrophe(int token) {
        return tokens.isKind(token, Tokens.MARK)
                && !tokens.blankBefore(token)
                && tokens.blankBefore(token + 1)
                && !tokens.paragraphBefore(token + 1)
                && tokens.end(token) == tokens.start(token) + 1
                && Fold.fold(tokens.firstChar(token)) == '\''
                && Fold.fold(tokens.lastChar(token - 1)) == 's'
                && !tokens.isCapitalised(token + 1)
                && tokens.is(token + 1, WordClass.PERSON_NOUN | WordClass.BODY_NOUN);
    }

    /** Returns whether a name owns what follows: {@code Turkije's minister}, {@code Jansens advocaat}. */
    private boolean isGenitive(int token) {
        if (!tokens.isCapitalised(token)) {
            return false;
        }
        char[] text = tokens.text().chars();
        int end = tokens.end(token);
        if (end - tokens.start(token) <= SHORTEST_NAME
                || text[end - 1] != 's'
                || tokens.isCapitalised(token + 1)
                || !tokens.is(token + 1, WordClass.PERSON_NOUN | WordClass.BODY_NOUN)) {
            return false;
        }
        boolean apostrophe = text[end - 2] == '\'' || text[end - 2] == '\u2019';
        return apostrophe || (tokens.id(token) == Words.UNKNOWN && !mayBecome(token));
    }

    /** Returns whether a verb in front lets the noun behind a name be what its bearer is: {@code Gisteren werd Jacobs trainer}. */
    private boolean mayBecome(int name) {
        return tokens.is(name - 1, WordClass.AUXILIARY);
    }

    /** Returns whether what is written like a determiner begins a name: {@code De Vries}. */
    private boolean isName(int token) {
        return tokens.isCapitalised(token) && (names.isListed(token) || names.last(token) > token);
    }

    private boolean mayStandInside(int token) {
        return constituents.isNominal(token) || tokens.is(token, WordClass.TIME | WordClass.PARTICIPLE);
    }
}
