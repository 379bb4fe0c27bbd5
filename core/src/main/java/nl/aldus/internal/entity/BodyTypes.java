package nl.aldus.internal.entity;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.BodyType;
import nl.aldus.internal.words.Phrase;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/** Tells what sort of organisation a phrase means, by its noun or by the name if that is in the lexicon. */
final class BodyTypes {

    private final Tokens tokens;

    BodyTypes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the sort of organisation that a phrase means. */
    BodyType of(NounPhrase phrase) {
        if (phrase.role() >= 0) {
            BodyType type = ofWord(phrase.role());
            if (type != BodyType.NONE) {
                return type;
            }
        }
        return phrase.isNamed() ? ofName(phrase.nameFirst(), phrase.nameLast()) : ofWord(phrase.head());
    }

    private BodyType ofName(int first, int last) {
        for (Phrase name : tokens.words().phrasesFrom(tokens.id(first))) {
            if (name.words().length == last - first + 1 && tokens.matches(name, first)) {
                return name.type();
            }
        }
        return ofWord(first);
    }

    private BodyType ofWord(int token) {
        int id = tokens.id(token);
        if (id == Words.UNKNOWN && tokens.is(token, WordClass.BODY_NOUN)) {
            id = tokens.words().head(tokens.text().chars(), tokens.start(token), tokens.end(token));
        }
        return tokens.words().type(id);
    }
}
