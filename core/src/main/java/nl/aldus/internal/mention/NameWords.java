package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;

/** Tells which words names consist of: capitalised ones, initials, and the particles between them. */
final class NameWords {

    private static final int MOST_PARTICLES = 3;

    private final Tokens tokens;
    private final int van;
    private final int von;
    private final int te;
    private final int ten;
    private final int ter;

    NameWords(Tokens tokens) {
        this.tokens = tokens;
        this.van = tokens.words().find("van");
        this.von = tokens.words().find("von");
        this.te = tokens.words().find("te");
        this.ten = tokens.words().find("ten");
        this.ter = tokens.words().find("ter");
    }

    /** Returns whether a word can be part of a name because of its capital. */
    boolean isAt(int token) {
        return tokens.isWord(token)
                && tokens.isCapitalised(token)
                && (!tokens.is(token, WordClass.COUNTRY_ADJECTIVE | WordClass.TIME)
                        || tokens.is(token, WordClass.FIRST_NAME));
    }

    /** Returns whether such a word stands right behind a token. */
    boolean isBehind(int token) {
        return isAt(token + 1) && !tokens.paragraphBefore(token + 1);
    }

    /** Returns whether {@code &} stands between two words that are parts of names: {@code Bakker & Zonen}. */
    boolean isAmpersand(int token) {
        return tokens.isKind(token, Tokens.SYMBOL)
                && tokens.firstChar(token) == '&'
                && isAt(token - 1)
                && isBehind(token);
    }

    boolean isInitial(int token) {
        return tokens.hasFullStop(token) && tokens.isCapitalised(token);
    }

    boolean isParticle(int token) {
        return tokens.is(token, WordClass.NAME_PARTICLE);
    }

    /** Returns the token of the capitalised word behind some particles, or -1. */
    int behindParticles(int particle) {
        int i = particle;
        while (i < particle + MOST_PARTICLES && isParticle(i) && !tokens.paragraphBefore(i + 1)) {
            i++;
        }
        return i > particle && isAt(i) ? i : -1;
    }

    /** Returns whether a particle is an everyday preposition that joins a name only before an article: {@code in 't Veld}. */
    boolean joinsOnlyBeforeArticle(int particle) {
        int id = tokens.id(particle);
        boolean joins = id == van || id == von || id == te || id == ten || id == ter;
        return !joins && tokens.is(particle, WordClass.PREPOSITION);
    }
}
