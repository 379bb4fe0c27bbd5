package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the phrases whose nouns are in no list of those who speak, for where only a subject can stand. */
final class SubjectReader {

    private static final int MOST_DETERMINERS = 2;
    /** A role of foreign words has at most so many: {@code chief technology officer}. */
    private static final int MOST_ROLE_WORDS = 3;

    private static final int MOST_WORDS = 6;
    /** A number that counts something no list has ends with that: {@code zegt 60 procent begrip te hebben}. */
    private static final int NUMBER_AND_NOUN = 2;

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
    private final NominalReader nominals;
    private final ComplementReader complements;

    SubjectReader(
            Tokens tokens,
            Names names,
            Constituents constituents,
            NominalReader nominals,
            ComplementReader complements) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
        this.nominals = nominals;
        this.complements = complements;
    }

    /** Returns the phrase that begins with a token, or null if none does. */
    @Nullable
    NounPhrase at(int first) {
        NounPhrase named = unlistedRole(first);
        return named != null ? named : unlistedNoun(first);
    }

    /** {@code dirigente Alma Verhoeven}: a noun that is in no list is a role if a name stands right behind it. */
    private @Nullable NounPhrase unlistedRole(int first) {
        if (!isCommon(first)) {
            return null;
        }
        int role = first;
        while (role < first + MOST_ROLE_WORDS - 1 && isUnlistedOrThing(role) && isCommon(role + 1)) {
            role++;
        }
        int last = tokens.paragraphBefore(role + 1) ? -1 : names.last(role + 1);
        if (last < 0) {
            return tokens.classes(first) == 0 ? behindUnlistedModifier(first) : null;
        }
        Kind kind = names.kind(role + 1, last);
        return new NounPhrase(first, last, last, role + 1, last, role, kind, names.gender(role + 1));
    }

    private boolean isUnlistedOrThing(int token) {
        return (tokens.classes(token) & ~WordClass.INANIMATE) == 0;
    }

    private boolean isCommon(int token) {
        return tokens.isWord(token) && !tokens.isCapitalised(token) && constituents.isNominal(token);
    }

    /** {@code marien bioloog Tessa Vos}: what stands in no list before a role with a name behind it modifies the role. */
    private @Nullable NounPhrase behindUnlistedModifier(int first) {
        boolean role = tokens.is(first + 1, WordClass.PERSON_NOUN) && !tokens.paragraphBefore(first + 1);
        NounPhrase phrase = role ? nominals.at(first + 1) : null;
        return phrase != null && phrase.isNamed() ? phrase.withFirst(first) : null;
    }

    private @Nullable NounPhrase unlistedNoun(int first) {
        int start = behindDeterminers(first);
        if (start == first
                && !tokens.is(first, WordClass.NOUN | WordClass.ADJECTIVE)
                && !tokens.isKind(first, Tokens.NUMBER)) {
            return null;
        }
        boolean number = tokens.isKind(first, Tokens.NUMBER);
        int end = start;
        while (end < start + (number ? NUMBER_AND_NOUN : MOST_WORDS)
                && constituents.isNominal(end)
                && !(end > start && tokens.is(end, WordClass.TIME))
                && !(end > start && endsClause(end))
                && !(end > first && tokens.paragraphBefore(end))) {
            end++;
        }
        int noun = end - 1;
        if (end == start || isBareAdjective(noun) || (number && noun == start)) {
            return null;
        }
        long plural = tokens.is(noun, WordClass.PLURAL) || endsInPlural(noun) ? WordClass.PLURAL : 0;
        return new NounPhrase(first, complements.last(noun), noun, -1, -1, -1, Kind.OTHER, plural);
    }

    /** {@code Dat heeft de bescherming bekendgemaakt.}: a participle at the end of a clause is its verb. */
    private boolean endsClause(int token) {
        return tokens.is(token, WordClass.PARTICIPLE)
                && !tokens.is(token, WordClass.NOUN)
                && (tokens.isKind(token + 1, Tokens.STOP) || tokens.isKind(token + 1, Tokens.COMMA));
    }

    /** Returns where the noun may begin; a determiner with none behind it may be the noun itself. */
    private int behindDeterminers(int first) {
        int next = first;
        while (next < first + MOST_DETERMINERS && constituents.isDeterminer(next)) {
            next++;
        }
        return next > first && !constituents.isNominal(next) ? next - 1 : next;
    }

    /** An adjective that stands for a noun has an ending ({@code het goede}); {@code klinkt het voorzichtig} has no noun. */
    private boolean isBareAdjective(int token) {
        return tokens.is(token, WordClass.ADJECTIVE)
                && !tokens.is(token, WordClass.NOUN)
                && tokens.lastChar(token) != 'e'
                && tokens.lastChar(token) != 'n';
    }

    private boolean endsInPlural(int token) {
        char end = tokens.lastChar(token);
        return end == 'n' || end == 's';
    }
}
