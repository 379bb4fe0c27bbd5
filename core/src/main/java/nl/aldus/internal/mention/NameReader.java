package nl.aldus.internal.mention;

import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/** Reads the phrases with a name for a head, whether a title, an unlisted noun or nothing stands before it. */
final class NameReader {

    private static final int MOST_TITLES = 4;

    private final Tokens tokens;
    private final Names names;
    private final Constituents constituents;
    private final ComplementReader complements;

    NameReader(Tokens tokens, Names names, Constituents constituents, ComplementReader complements) {
        this.tokens = tokens;
        this.names = names;
        this.constituents = constituents;
        this.complements = complements;
    }

    /** Returns the phrase with a name behind a title ({@code mevrouw dr. Jansen}), or null if there is none. */
    @Nullable
    NounPhrase titled(int first, int title) {
        int name = title;
        long classes = 0;
        while (name < title + MOST_TITLES && constituents.isTitle(name)) {
            classes |= tokens.classes(name);
            name++;
        }
        int last = names.last(name);
        return last < 0
                ? null
                : new NounPhrase(first, last, last, name, last, title, Kind.PERSON_NAME, names.gender(classes, name));
    }

    /** Returns the phrase with a name: {@code Karin Jansen}, {@code de Italiaanse franciscaan Alberto Tosini}. */
    NounPhrase at(int first, int nameFirst, int nameLast, boolean determined) {
        Kind kind = names.kind(nameFirst, nameLast);
        int before = nameFirst - 1;
        boolean noun = determined && !constituents.isModifier(before) && !tokens.is(before, WordClass.DETERMINER);
        if (noun && kind == Kind.NAME && nameLast > nameFirst) {
            kind = Kind.PERSON_NAME;
        }
        long gender = kind == Kind.BODY_NAME || kind == Kind.PLACE_NAME ? 0 : names.gender(nameFirst);
        int last = kind == Kind.PLACE_NAME ? nameLast : complements.last(nameLast);
        // a noun with a capital is a name only together with its complement: "Raad van State"
        boolean complementNames = kind == Kind.BODY_NAME && tokens.is(nameLast, WordClass.BODY_NOUN);
        int end = complementNames ? last : nameLast;
        return new NounPhrase(first, last, nameLast, nameFirst, end, noun ? before : -1, kind, gender);
    }
}
