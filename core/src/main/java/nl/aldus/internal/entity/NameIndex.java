package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.internal.mention.NounPhrase;
import nl.aldus.internal.text.DistinctWords;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;
import nl.aldus.internal.words.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entity that a name stands for: by the whole name, by surname or given name alone, and by a spelling that
 * differs in a letter or two ({@code Zelensky}, {@code Zelenskyy}).
 */
final class NameIndex {

    /** Names with the same first letters that are compared letter by letter. */
    private static final int MOST_COMPARED = 8;

    private static final int SHORTEST_VARIANT = 6;

    private final Tokens tokens;
    private final DistinctWords distinct;
    /** By number of the distinct word: its folded spelling without genitive. */
    private final List<String> spellings = new ArrayList<>();

    private final Map<String, Entity> byWord = new HashMap<>();
    private final Map<Entity, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> byStart = new HashMap<>();

    NameIndex(Tokens tokens) {
        this.tokens = tokens;
        this.distinct = new DistinctWords(tokens);
    }

    /** Returns the entity that bears a name, or null if it is new. */
    @Nullable
    Entity find(NounPhrase phrase) {
        List<String> name = words(phrase);
        String last = name.get(name.size() - 1);
        Entity found = byWord.get(last);
        if (found != null && fits(found, name)) {
            return found;
        }
        if (name.size() == 1) {
            return found != null ? found : variant(last, name);
        }
        Entity byFirst = byWord.get(name.get(0));
        if (byFirst != null && fits(byFirst, name)) {
            return byFirst;
        }
        return variant(last, name);
    }

    private @Nullable Entity variant(String last, List<String> name) {
        if (last.length() < SHORTEST_VARIANT) {
            return null;
        }
        List<String> close = byStart.getOrDefault(last.substring(0, 2), List.of());
        for (int i = close.size() - 1; i >= 0 && i >= close.size() - MOST_COMPARED; i--) {
            String other = close.get(i);
            Entity entity = byWord.get(other);
            if (entity != null
                    && Distance.atMostOne(last, other)
                    && (name.size() == 1 || fits(entity, withLast(name, other)))) {
                return entity;
            }
        }
        return null;
    }

    private static List<String> withLast(List<String> name, String last) {
        List<String> changed = new ArrayList<>(name);
        changed.set(name.size() - 1, last);
        return changed;
    }

    /** Returns whether one name is part of the other, initials standing for given names. */
    private boolean fits(Entity entity, List<String> name) {
        List<String> known = words.getOrDefault(entity, List.of());
        List<String> longer = known.size() >= name.size() ? known : name;
        List<String> shorter = longer == known ? name : known;
        int at = 0;
        for (int i = 0; i < shorter.size(); i++) {
            String word = shorter.get(i);
            while (at < longer.size() && !same(longer.get(at), word)) {
                at++;
            }
            if (at++ == longer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean initial = one.endsWith(".") || other.endsWith(".");
        return initial && one.charAt(0) == other.charAt(0) && (one.length() <= 2 || other.length() <= 2);
    }

    /** Remembers the name of an entity. */
    void add(NounPhrase phrase, Entity entity) {
        List<String> name = words(phrase);
        if (words.getOrDefault(entity, List.of()).size() < name.size()) {
            words.put(entity, name);
        }
        for (String word : List.of(name.get(0), name.get(name.size() - 1))) {
            if (byWord.put(word, entity) == null && word.length() >= SHORTEST_VARIANT) {
                byStart.computeIfAbsent(word.substring(0, 2), start -> new ArrayList<>())
                        .add(word);
            }
        }
    }

    /** Remembers a short form given in parentheses: {@code Studentenoverleg (ISO)}. */
    void addAlias(int token, Entity entity) {
        byWord.put(word(token), entity);
    }

    /** Returns the words of a name without particles and genitive. */
    private List<String> words(NounPhrase phrase) {
        List<String> name = new ArrayList<>();
        for (int token = phrase.nameFirst(); token <= phrase.nameLast(); token++) {
            boolean inner = token > phrase.nameFirst() && token < phrase.nameLast();
            if (tokens.isWord(token)
                    && ((tokens.isCapitalised(token) && !isArticle(token, phrase))
                            || (!inner && !isArticle(token, phrase)))) {
                name.add(word(token));
            }
        }
        if (name.isEmpty()) {
            name.add(word(phrase.nameLast()));
        }
        return name;
    }

    private boolean isArticle(int token, NounPhrase phrase) {
        return token < phrase.nameLast()
                && tokens.is(token, WordClass.NAME_PARTICLE)
                && !tokens.is(token, WordClass.FIRST_NAME);
    }

    private String word(int token) {
        int number = distinct.add(token);
        if (number == spellings.size()) {
            String word = Fold.fold(tokens.slice(token, token));
            boolean genitive = word.length() > 3 && word.endsWith("'s");
            spellings.add(genitive ? word.substring(0, word.length() - 2) : word);
        }
        return spellings.get(number);
    }
}
