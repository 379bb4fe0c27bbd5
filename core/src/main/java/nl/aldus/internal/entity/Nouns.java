package nl.aldus.internal.entity;

import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.mention.NounPhrase.Kind;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.WordClass;
import nl.aldus.internal.words.Words;

/** Compares the nouns by which the text calls its entities. */
final class Nouns {

    /** So many different nouns of one entity are remembered. */
    private static final int MOST_NOUNS = 12;
    /** A noun that a compound ends in has at least so many letters. */
    private static final int SHORTEST_NOUN = 4;

    private final Tokens tokens;

    Nouns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of the nouns in a phrase that a later description of its entity may repeat. */
    void add(NounPhrase phrase, Entity entity) {
        if (phrase.role() >= 0) {
            add(phrase.role(), entity);
        }
        int other = RoleBook.otherRole(tokens, phrase);
        if (other >= 0) {
            add(other, entity);
        }
        if (!phrase.isNamed() && phrase.kind() != Kind.PRONOUN) {
            add(phrase.head(), entity);
        }
        if (phrase.isNamed() && phrase.kind() == Kind.BODY_NAME) {
            for (int token = phrase.nameFirst(); token <= phrase.nameLast(); token++) {
                add(token, entity);
            }
        }
    }

    private void add(int noun, Entity entity) {
        if (entity.nounCount() >= MOST_NOUNS) {
            return;
        }
        for (int i = 0; i < entity.nounCount(); i++) {
            if (tokens.same(entity.noun(i), noun)) {
                return;
            }
        }
        entity.addNoun(noun);
    }

    /** Returns whether the text has called an entity by a noun. */
    boolean isCalled(Entity entity, int noun) {
        for (int i = 0; i < entity.nounCount(); i++) {
            if (agree(entity.noun(i), noun)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the text has called an entity by a synonym of a {@link #role}: {@code raadsman} for {@code advocaat}. */
    boolean isCalledLike(Entity entity, int role) {
        for (int i = 0; i < entity.nounCount(); i++) {
            if (tokens.words().areSynonyms(role, role(entity.noun(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the id of a noun, or of the noun that it ends in if it has no synonym of its own: {@code interim-trainer}. */
    int role(int noun) {
        int id = tokens.id(noun);
        if (isOtherHolder(noun, tokens.end(noun))) {
            return id;
        }
        int head = tokens.words().hasSynonyms(id)
                ? id
                : tokens.words().head(tokens.text().chars(), tokens.start(noun), tokens.end(noun));
        return head == Words.UNKNOWN ? id : head;
    }

    /** Returns whether the text has called an entity by a noun that says what a person is, and not only where he is from. */
    boolean isDescribedAsPerson(Entity entity) {
        for (int i = 0; i < entity.nounCount(); i++) {
            int noun = entity.noun(i);
            if (tokens.is(noun, WordClass.PERSON_NOUN) && !tokens.is(noun, WordClass.INHABITANT)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether two nouns are the same or one is a compound of the other that does not tell another holder: {@code
     * partijvoorzitter} and {@code voorzitter}, but not {@code oud-voorzitter}.
     */
    boolean agree(int one, int other) {
        if (tokens.same(one, other)) {
            return true;
        }
        int longer = length(one) > length(other) ? one : other;
        int shorter = longer == one ? other : one;
        boolean compound = Fold.oneEndsInOther(
                tokens.text().chars(),
                tokens.start(one),
                tokens.end(one),
                tokens.start(other),
                tokens.end(other),
                SHORTEST_NOUN);
        return compound && !isOtherHolder(longer, tokens.end(longer) - length(shorter));
    }

    private int length(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    /** Returns whether what a noun begins with, up to a place or a hyphen, tells one holder from another: {@code oud-}. */
    private boolean isOtherHolder(int noun, int end) {
        char[] text = tokens.text().chars();
        int start = tokens.start(noun);
        int hyphen = start;
        while (hyphen < end && text[hyphen] != '-') {
            hyphen++;
        }
        return tellsOther(start, end) || (hyphen < end && tellsOther(start, hyphen + 1));
    }

    private boolean tellsOther(int start, int end) {
        Words words = tokens.words();
        return words.is(words.find(tokens.text().chars(), start, end, end, end), WordClass.OTHER_HOLDER);
    }
}
