package nl.aldus.benchmarks.accuracy.annotation;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Compares names without regard to case, accents, punctuation and a leading article. */
final class Names {

    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "den", "der", "t");

    /** No name of anybody, though words that may stand for one. */
    private static final Set<String> PRONOUNS = Set.of(
            "hij", "ie", "zij", "ze", "ik", "je", "jij", "u", "wij", "we", "jullie", "die", "deze", "dit", "dat", "hem",
            "haar", "hen", "hun", "mij", "me", "ons", "jou", "men", "wie");

    private static final Set<String> PREPOSITIONS = Set.of("van", "voor", "bij", "namens", "uit", "door", "met", "aan");

    private Names() {}

    /** Returns the form of a name that is compared. */
    static String normalise(String name) {
        String plain = UCharacter.foldCase(Normalizer2.getNFKDInstance().normalize(name.replace('_', ' ')), true);
        StringBuilder letters = new StringBuilder();
        plain.codePoints()
                .filter(c -> UCharacter.getCombiningClass(c) == 0)
                .forEach(c -> letters.appendCodePoint(isWordCharacter(c) ? c : ' '));
        List<String> words = Arrays.asList(letters.toString().trim().split(" +"));
        boolean article = words.size() > 1 && ARTICLES.contains(words.get(0));
        return String.join(" ", article ? words.subList(1, words.size()) : words);
    }

    private static boolean isWordCharacter(int c) {
        int type = UCharacter.getType(c);
        return UCharacter.isLetterOrDigit(c)
                || type == UCharacterCategory.LETTER_NUMBER
                || type == UCharacterCategory.OTHER_NUMBER;
    }

    /**
     * Returns whether a name is the wanted one, or has it with a title or role beside it. Both are in the form that is
     * compared. A wanted name of one word must be all of it: {@code Jansen} is not {@code Karin Jansen}.
     */
    static boolean isOrContains(String name, String wanted) {
        return name.equals(wanted) || wanted.indexOf(' ') > 0 && (" " + name + " ").contains(" " + wanted + " ");
    }

    /**
     * Returns whether one of two names is the other with a title, a first name or an addition: {@code Jansen},
     * {@code minister Jansen} and {@code Jansen van Sociale Zaken}, but not {@code woordvoerder van Jansen}. Both are in the
     * form that is compared.
     */
    static boolean isFormOf(String one, String other) {
        String longer = " " + (one.length() > other.length() ? one : other) + " ";
        String shorter = " " + (one.length() > other.length() ? other : one) + " ";
        int at = longer.indexOf(shorter);
        return at >= 0
                && !shorter.isBlank()
                && List.of(longer.substring(0, at).split(" ")).stream().noneMatch(PREPOSITIONS::contains);
    }

    static boolean isPronoun(String name) {
        return PRONOUNS.contains(normalise(name));
    }
}
