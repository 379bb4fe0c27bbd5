package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Reads a phrase with an article and a noun that says where somebody is from, listed or made from a place: {@code de Belg},
 * {@code de 27-jarige Tilburger}, and for a woman the adjective, {@code de Limburgse}.
 */
final class InhabitantReader {

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
    private final ComplementReader complements;
    private final PlaceEndings endings;
    private final int de;

    InhabitantReader(Tokens tokens, Names names, Constituents constituents, ComplementReader complements) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
        this.complements = complements;
        this.endings = new PlaceEndings(tokens);
        this.de = tokens.words().find("de");
    }

    /** Returns the phrase that begins with an article and has its noun, or an age and then its noun, at a token, or null. */
    @Nullable
    NounPhrase at(int first, int token) {
        int noun = constituents.isAge(token) ? token + 1 : token;
        if (!tokens.isCapitalised(noun) || tokens.isAllCapitals(noun)) {
            return null;
        }
        long classes = classes(first, noun);
        if (classes == 0) {
            return null;
        }
        int name = noun + 1;
        if (tokens.is(name, WordClass.FIRST_NAME) && tokens.isCapitalised(name) && !tokens.paragraphBefore(name)) {
            int last = names.last(name);
            long gender = names.gender(classes, name);
            return new NounPhrase(first, last, last, name, last, noun, Kind.PERSON_NAME, WordClass.INHABITANT | gender);
        }
        return isAlone(noun)
                ? new NounPhrase(first, complements.last(noun), noun, -1, -1, -1, Kind.PERSON, classes)
                : null;
    }

    /** Returns what such a noun tells: bits of {@link WordClass}, 0 if it is none. */
    private long classes(int first, int noun) {
        if (tokens.is(noun, WordClass.INHABITANT)) {
            boolean name = tokens.is(noun, WordClass.FIRST_NAME) || names.isKnown(noun);
            return name ? 0 : WordClass.INHABITANT | (tokens.classes(noun) & WordClass.PLURAL);
        }
        if (tokens.id(first) == de && isAdjective(noun)) {
            return WordClass.INHABITANT | WordClass.FEMALE;
        }
        if (endings.isInhabitants(noun)) {
            return WordClass.INHABITANT | WordClass.PLURAL;
        }
        return isMadeOfPlace(noun) ? WordClass.INHABITANT : 0;
    }

    private boolean isMadeOfPlace(int noun) {
        // at the start of a sentence "De Wagenaar" may be a surname
        boolean article = !tokens.isCapitalised(noun - 1);
        return endings.isInhabitant(noun) || (article && endings.endsLikeInhabitant(noun));
    }

    private boolean isAdjective(int noun) {
        return tokens.is(noun, WordClass.COUNTRY_ADJECTIVE)
                ? tokens.lastChar(noun) == 'e'
                : endings.endsLikeAdjective(noun);
    }

    /** Returns whether nothing follows that the word may modify: {@code de Groninger kerk}, {@code de Duitse en Franse pers}. */
    private boolean isAlone(int noun) {
        int next = noun + 1;
        return tokens.paragraphBefore(next)
                || (!tokens.isCapitalised(next)
                        && !tokens.is(next, WordClass.COORDINATOR)
                        && !tokens.isKind(next, Tokens.NUMBER)
                        && !tokens.isKind(next, Tokens.MARK)
                        && (tokens.is(next, WordClass.ADVERB) || !constituents.isNominal(next)));
    }
}
