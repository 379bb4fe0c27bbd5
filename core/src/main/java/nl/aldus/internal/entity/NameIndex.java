package nl.aldus.internal.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity that a name stands for: by the whole name, by surname or given name alone, and by a spelling that
 * differs in a letter or two ({@code Zelensky}, {@code Zelenskyy}).
 */
final class NameIndex {

    /** Names with the same first letters that are compared letter by letter. */
    private static final int MOST_COMPARED = 8;

    private static final int SHORTEST_VARIANT = 5;
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final int NONE = -1;

    /** So far behind his full name the surname alone means somebody who shares it. */
    private static final int LONGEST_INTRODUCTION = 80;

    private final Tokens tokens;
    private final NameSpellings spellings;

    /** By number of the word that a name begins or ends with. */
    private @Nullable Entity[] byWord = new Entity[1 << 5];

    /** By number of such a word: the one before it with the same first letters, or {@link #NONE}. */
    private int[] before = new int[byWord.length];

    /** By its first letters: the number of the last such word. */
    private final Map<Integer, Integer> latest = new HashMap<>();

    /** The surname of the one named last, if somebody else bears it too, or {@link #NONE}. */
    private int sharedSurname = NONE;

    private @Nullable Entity newcomer;
    private int introduced;

    /** The name at hand: numbers of its words. */
    private int[] name = new int[8];

    private int length;

    NameIndex(Tokens tokens) {
        this.tokens = tokens;
        this.spellings = new NameSpellings(tokens);
    }

    /** Returns the entity that bears a name, or null if it is new. */
    @Nullable
    Entity find(NounPhrase phrase) {
        read(phrase);
        if (length == 1 && name[0] == sharedSurname && isJustIntroduced(phrase.first())) {
            return newcomer;
        }
        Entity found = bearer(name[length - 1]);
        if (found != null && (length == 1 || fits(found))) {
            return found;
        }
        Entity byFirst = length == 1 ? null : bearer(name[0]);
        return byFirst != null && fits(byFirst) ? byFirst : variant();
    }

    private @Nullable Entity bearer(int word) {
        return word < byWord.length ? byWord[word] : null;
    }

    private @Nullable Entity variant() {
        int last = name[length - 1];
        int close = mayVary(last) ? latest.getOrDefault(start(last), NONE) : NONE;
        Entity variant = null;
        for (int i = 0; variant == null && close != NONE && i < MOST_COMPARED; i++) {
            Entity entity = bearer(close);
            if (entity != null && isVariant(last, close)) {
                name[length - 1] = close;
                variant = length == 1 || fits(entity) ? entity : null;
            }
            close = before[close];
        }
        name[length - 1] = last;
        return variant;
    }

    private boolean mayVary(int word) {
        return spellings.spelling(word).length() >= SHORTEST_VARIANT
                && spellings.sound(word).length() > 1;
    }

    /** Returns whether two words sound alike, or differ in a letter of many. */
    private boolean isVariant(int one, int other) {
        String sound = spellings.sound(one);
        String otherSound = spellings.sound(other);
        return sound.equals(otherSound)
                || (Math.min(sound.length(), otherSound.length()) >= SHORTEST_WITH_SLIP
                        && Distance.atMostOne(sound, otherSound));
    }

    private int start(int word) {
        String sound = spellings.sound(word);
        return sound.charAt(0) << Character.SIZE | sound.charAt(1);
    }

    /** Returns whether one of two names, an entity's and the one at hand, is part of the other, initials standing for given names. */
    private boolean fits(Entity entity) {
        int[] known = entity.name();
        return known.length >= length
                ? isPart(name, length, known, known.length)
                : isPart(known, known.length, name, length);
    }

    private boolean isPart(int[] shorter, int shorterLength, int[] longer, int longerLength) {
        int at = 0;
        for (int i = 0; i < shorterLength; i++) {
            while (at < longerLength && !spellings.mayBeSame(longer[at], shorter[i])) {
                at++;
            }
            if (at++ == longerLength) {
                return false;
            }
        }
        return true;
    }

    /**
     * Remembers the name of an entity. A surname that two people bear stays that of whom the text named first, but for the
     * rest of the paragraph in which the other one is named.
     */
    void add(NounPhrase phrase, Entity entity) {
        read(phrase);
        if (entity.name().length < length) {
            entity.setName(Arrays.copyOf(name, length));
        }
        int last = name[length - 1];
        Entity before = bearer(last);
        boolean shared = before != null && before != entity && before.isPerson() && entity.isPerson();
        if (!shared) {
            put(last, entity);
        }
        if (length > 1) {
            put(name[0], entity);
            sharedSurname = shared && !isRelative(phrase) ? last : NONE;
            newcomer = entity;
            introduced = phrase.first();
        }
    }

    /** Returns whether a noun for one of a family, which tells a gender as most do not, says whose it is: {@code zijn vrouw}. */
    private boolean isRelative(NounPhrase phrase) {
        return tokens.is(phrase.first(), WordClass.POSSESSIVE)
                && tokens.is(phrase.role(), WordClass.MALE | WordClass.FEMALE);
    }

    /** Returns whether the newcomer was named not long before a place in the same paragraph. */
    private boolean isJustIntroduced(int place) {
        if (place - introduced > LONGEST_INTRODUCTION) {
            return false;
        }
        int token = place;
        while (token > introduced && !tokens.paragraphBefore(token)) {
            token--;
        }
        return token <= introduced;
    }

    private void put(int word, Entity entity) {
        set(word, entity, mayVary(word));
    }

    /** Remembers a short form given in parentheses: {@code Studentenoverleg (ISO)}. */
    void addAlias(int token, Entity entity) {
        set(spellings.number(token), entity, false);
    }

    private void set(int word, Entity entity, boolean comparable) {
        if (word >= byWord.length) {
            int capacity = Math.max(2 * byWord.length, word + 1);
            byWord = Arrays.copyOf(byWord, capacity);
            before = Arrays.copyOf(before, capacity);
        }
        if (byWord[word] == null && comparable) {
            Integer previous = latest.put(start(word), word);
            before[word] = previous == null ? NONE : previous;
        }
        byWord[word] = entity;
    }

    /** Reads the words of a name without particles and genitive. */
    private void read(NounPhrase phrase) {
        length = 0;
        for (int token = phrase.nameFirst(); token <= phrase.nameLast(); token++) {
            boolean end = token == phrase.nameFirst() || token == phrase.nameLast();
            if (tokens.isWord(token) && (end || tokens.isCapitalised(token)) && !isArticle(token, phrase)) {
                append(token);
            }
        }
        if (length == 0) {
            append(phrase.nameLast());
        }
    }

    private void append(int token) {
        if (length == name.length) {
            name = Arrays.copyOf(name, 2 * length);
        }
        name[length++] = spellings.number(token);
    }

    private boolean isArticle(int token, NounPhrase phrase) {
        return token < phrase.nameLast()
                && tokens.is(token, WordClass.NAME_PARTICLE)
                && !tokens.is(token, WordClass.FIRST_NAME);
    }
}
