package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads {@code een van de buren}: one of those whom the phrase behind {@code van} means. */
final class PartitiveReader {

    private final Tokens tokens;
    private final NominalReader nominals;
    private final int een;
    private final int van;

    PartitiveReader(Tokens tokens, NominalReader nominals) {
        this.tokens = tokens;
        this.nominals = nominals;
        this.een = tokens.words().find("een");
        this.van = tokens.words().find("van");
    }

    /** Returns the phrase for one of several persons, or null if none begins with a token. */
    @Nullable
    NounPhrase at(int first) {
        int whole = behindOneOf(first);
        NounPhrase several = whole > first ? nominals.at(whole) : null;
        return several != null && several.kind() == Kind.PERSON && several.is(WordClass.PLURAL)
                ? new NounPhrase(first, several.last(), several.head(), -1, -1, -1, Kind.PERSON, 0)
                : null;
    }

    /** Returns the token behind {@code een van}, or the token itself where that does not stand. */
    int behindOneOf(int token) {
        boolean stands = tokens.isWord(token)
                && tokens.isWord(token + 1)
                && tokens.id(token) == een
                && tokens.id(token + 1) == van;
        return stands ? token + 2 : token;
    }
}
