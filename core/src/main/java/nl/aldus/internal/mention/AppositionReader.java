package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/**
 * Takes an apposition into a phrase, on either side of the comma: {@code Mark Smit, topman van Fabriek,} and
 * {@code de woordvoerder van het ministerie, Igor Smit,}. It must be closed, or it may be the next part of a list.
 */
final class AppositionReader {

    private static final int LONGEST_APPOSITION = 14;
    private static final int MOST_TITLES = 3;

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
    private final NominalReader nominals;
    private final PartitiveReader partitives;

    AppositionReader(
            Tokens tokens, Names names, Constituents constituents, NominalReader nominals, PartitiveReader partitives) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
        this.nominals = nominals;
        this.partitives = partitives;
    }

    /** Returns the phrase with the apposition behind it, or as it is if there is none. */
    NounPhrase addTo(NounPhrase phrase) {
        int comma = Parentheses.skip(tokens, phrase.last() + 1);
        if (!tokens.isKind(comma, Tokens.COMMA) || tokens.paragraphBefore(comma + 1)) {
            return phrase;
        }
        if (!phrase.isNamed()) {
            return withName(phrase, comma + 1);
        }
        return phrase.kind() == Kind.PLACE_NAME ? phrase : withRole(phrase, comma + 1);
    }

    private NounPhrase withRole(NounPhrase phrase, int first) {
        NounPhrase role = nominals.at(partitives.behindOneOf(first));
        if (role != null && !role.isNamed() && closes(role.last() + 1)) {
            Kind kind = switch (role.kind()) {
                case PERSON -> Kind.PERSON_NAME;
                case BODY -> Kind.BODY_NAME;
                default -> phrase.kind();
            };
            return phrase.withRole(role.last(), role.head(), kind, role.classes());
        }
        int last = bareLast(first);
        if (last < 0) {
            return phrase;
        }
        Kind kind = phrase.kind() == Kind.NAME ? Kind.PERSON_NAME : phrase.kind();
        return phrase.withRole(last, first, kind, tokens.classes(first));
    }

    private NounPhrase withName(NounPhrase phrase, int first) {
        int name = constituents.behindTitles(first, MOST_TITLES);
        int last = names.last(name);
        boolean definite =
                tokens.is(phrase.first(), WordClass.DEFINITE | WordClass.DEMONSTRATIVE | WordClass.POSSESSIVE);
        if (!definite || last < 0 || !closes(last + 1)) {
            return phrase;
        }
        Kind kind = phrase.kind() == Kind.PERSON ? Kind.PERSON_NAME : Kind.BODY_NAME;
        long gender = names.gender(phrase.classes(), name);
        return new NounPhrase(phrase.first(), last, last, name, last, phrase.head(), kind, gender);
    }

    /** Returns the last token of an apposition that begins with a role noun without article, or -1. */
    private int bareLast(int first) {
        if (!tokens.is(first, WordClass.PERSON_NOUN) || tokens.is(first, WordClass.FUNCTION_WORD)) {
            return -1;
        }
        for (int i = first + 1; i < first + LONGEST_APPOSITION; i++) {
            if (closes(i)) {
                return i - 1;
            }
            boolean inside = constituents.isNominal(i)
                    || tokens.isCapitalised(i)
                    || tokens.is(i, WordClass.PREPOSITION | WordClass.DETERMINER);
            if (!inside || (!tokens.isWord(i) && !tokens.isKind(i, Tokens.NUMBER))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean closes(int token) {
        int behind = Parentheses.skip(tokens, token);
        return switch (tokens.kind(behind)) {
            case Tokens.COMMA, Tokens.STOP, Tokens.COLON, Tokens.MARK -> true;
            default -> tokens.paragraphBefore(behind);
        };
    }
}
