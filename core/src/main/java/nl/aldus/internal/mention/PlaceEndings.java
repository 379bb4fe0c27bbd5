package nl.aldus.internal.mention;

import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/** Tells by its ending that a word in no list is made from the name of a place: {@code Tilburger}, {@code Gentse} (e-ANS 12.3). */
final class PlaceEndings {

    private static final String[] INHABITANT = {"er", "aar", "naar", "enaar"};
    private static final String[] INHABITANTS = {"ers", "aars", "naars", "enaars"};
    private static final String ADJECTIVE = "se";
    /** Makes nothing but inhabitants of what is written with a capital. */
    private static final String ONLY_INHABITANT = "naar";

    /** What is in a list only as part of a name of several words has no meaning of its own. */
    private static final long PART_OF_PHRASE = WordClass.PHRASE_START | WordClass.PHRASE_SECOND;

    private static final int SHORTEST_STEM = 3;

    private final Tokens tokens;

    PlaceEndings(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns whether a word is a listed place with the ending of its inhabitant. */
    boolean isInhabitant(int token) {
        return isOfPlace(token, INHABITANT);
    }

    /** Returns whether a word is a listed place with the ending of its inhabitants. */
    boolean isInhabitants(int token) {
        return isOfPlace(token, INHABITANTS);
    }

    /** Returns whether a word ends like the inhabitant of a place that may be in no list. */
    boolean endsLikeInhabitant(int token) {
        return hasEnding(token, ONLY_INHABITANT);
    }

    /** Returns whether a word ends like the adjective of a place. */
    boolean endsLikeAdjective(int token) {
        return hasEnding(token, ADJECTIVE);
    }

    private boolean isOtherWord(int token) {
        return (tokens.words().classes(tokens.id(token)) & ~PART_OF_PHRASE) != 0
                || tokens.is(token, WordClass.BODY_NOUN | WordClass.DOCUMENT_NOUN);
    }

    private boolean isOfPlace(int token, String[] endings) {
        for (String ending : endings) {
            if (hasEnding(token, ending) && isPlace(tokens.start(token), tokens.end(token) - ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a stretch of the text is a place, its last letter written twice or once: {@code Amsterdammer}. */
    private boolean isPlace(int start, int end) {
        char[] text = tokens.text().chars();
        return isListed(start, end) || (text[end - 1] == text[end - 2] && isListed(start, end - 1));
    }

    private boolean isListed(int start, int end) {
        Words words = tokens.words();
        return words.is(words.find(tokens.text().chars(), start, end, end, end), WordClass.PLACE | WordClass.COUNTRY);
    }

    private boolean hasEnding(int token, String ending) {
        int from = tokens.end(token) - ending.length();
        if (from - tokens.start(token) < SHORTEST_STEM || isOtherWord(token)) {
            return false;
        }
        char[] text = tokens.text().chars();
        for (int i = 0; i < ending.length(); i++) {
            if (text[from + i] != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
