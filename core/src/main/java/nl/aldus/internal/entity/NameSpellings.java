package nl.aldus.internal.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aldus.internal.text.DistinctWords;
import nl.aldus.internal.text.Tokens;
import nl.aldus.internal.words.Fold;

/** Numbers the words of names by their folded spelling without genitive: {@code Jansen} and {@code Jansen's} are one. */
final class NameSpellings {

    private static final int SHORTEST_GENITIVE = 4;

    private final Tokens tokens;
    private final DistinctWords distinct;
    /** By number of the distinct word: the number of its spelling. */
    private int[] numbers = new int[1 << 5];

    private final List<String> spellings = new ArrayList<>();
    private final List<String> sounds = new ArrayList<>();
    private final Map<String, Integer> bySpelling = new HashMap<>();

    NameSpellings(Tokens tokens) {
        this.tokens = tokens;
        this.distinct = new DistinctWords(tokens);
    }

    /** Returns the number of a word, counted from 0 in the order in which they are asked for. */
    int number(int token) {
        int known = distinct.count();
        int word = distinct.add(token);
        if (word == known) {
            if (word == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * word);
            }
            numbers[word] = numberOf(plain(Fold.fold(tokens.slice(token, token))));
        }
        return numbers[word];
    }

    private int numberOf(String spelling) {
        Integer number = bySpelling.putIfAbsent(spelling, spellings.size());
        if (number != null) {
            return number;
        }
        spellings.add(spelling);
        sounds.add(sound(spelling));
        return spellings.size() - 1;
    }

    /** Returns a word without genitive; an initial at the end of a sentence lacks its full stop, so it never has it here. */
    private static String plain(String word) {
        if (word.length() == 2 && word.charAt(1) == '.') {
            return word.substring(0, 1);
        }
        boolean genitive = word.length() >= SHORTEST_GENITIVE && word.endsWith("'s");
        return genitive ? word.substring(0, word.length() - 2) : word;
    }

    /** Returns the spelling that a number stands for. */
    String spelling(int number) {
        return spellings.get(number);
    }

    /** Returns how the spelling that a number stands for sounds, so that {@code Poetin} and {@code Putin} are one. */
    String sound(int number) {
        return sounds.get(number);
    }

    /** Writes a name from another script as English does, with one letter for those that languages exchange. */
    private static String sound(String spelling) {
        return spelling.replace("tsj", "ch")
                .replace("sj", "sh")
                .replace("zj", "zh")
                .replace("kh", "ch")
                .replace("oe", "u")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace("ii", "i");
    }

    /** Returns whether two words of names may be the same: equal, or one the initial of the other. */
    boolean mayBeSame(int one, int other) {
        return one == other || isInitialOf(spelling(one), spelling(other));
    }

    private static boolean isInitialOf(String one, String other) {
        return (isInitials(one) || isInitials(other)) && one.charAt(0) == other.charAt(0);
    }

    /** {@code J.}, {@code J.P.} */
    private static boolean isInitials(String word) {
        return word.length() == 1 || word.charAt(1) == '.';
    }
}
