package nl.aldus.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Derives the forms of a Dutch verb from its principal parts. Present: the stem and the stem with t; the stem of a weak
 * verb is its past without -te or -de, that of a strong verb its infinitive without -en in Dutch spelling (e-ANS 2.3;
 * Taaladvies, "Werkwoordspelling").
 */
final class Conjugation {

    /** One form with its features, bits of {@link Reading}. */
    record Form(String text, int features) {}

    private final List<Form> forms = new ArrayList<>();
    private final String particle;
    private final boolean joins;

    private Conjugation(String particle, boolean joins) {
        this.particle = particle;
        this.joins = joins;
    }

    /**
     * Returns all forms: those without the separable part and, where it is written together, those with it.
     *
     * @param lemma the infinitive, {@code particle+base} if separable, {@code /stem} behind it if irregular
     * @param past the past, {@code singular} or {@code singular/plural}, variants separated by commas, or -
     * @param participle the participle with its particle, or -
     */
    static List<Form> of(String lemma, String past, String participle) {
        int plus = lemma.indexOf('+');
        int slash = lemma.indexOf('/');
        String particle = plus < 0 ? "" : lemma.substring(0, plus).replace('_', ' ');
        String infinitive = lemma.substring(plus + 1, slash < 0 ? lemma.length() : slash);
        boolean joins = !particle.isEmpty() && !particle.contains(" ") && !participle.contains(" ");
        Conjugation conjugation = new Conjugation(particle, joins);
        String stem = slash < 0 ? stem(infinitive, past) : lemma.substring(slash + 1);
        boolean endsInT = stem.endsWith("t");
        conjugation.add(stem, endsInT ? Reading.PRESENT_SINGULAR : Reading.PRESENT_SINGULAR | Reading.STEM);
        if (!endsInT) {
            conjugation.add(withT(stem), Reading.PRESENT_SINGULAR);
        }
        conjugation.add(infinitive, Reading.PRESENT_PLURAL | Reading.INFINITIVE);
        if (!past.equals("-")) {
            for (String variant : past.split(",")) {
                String[] numbers = variant.strip().split("/");
                conjugation.add(numbers[0], Reading.PAST_SINGULAR);
                conjugation.add(numbers.length > 1 ? numbers[1] : numbers[0] + "n", Reading.PAST_PLURAL);
            }
        }
        if (!participle.equals("-")) {
            for (String variant : participle.split(",")) {
                conjugation.forms.add(new Form(variant.strip(), Reading.PARTICIPLE | Reading.JOINED));
            }
        }
        return conjugation.forms;
    }

    /** A long vowel at the end is doubled: ga, gaat. */
    private static String withT(String stem) {
        char end = stem.charAt(stem.length() - 1);
        boolean single = stem.length() < 2 || stem.charAt(stem.length() - 2) != end;
        return (end == 'a' || end == 'o') && single ? stem + end + "t" : stem + "t";
    }

    private void add(String form, int features) {
        forms.add(new Form(form, features));
        if (joins) {
            forms.add(new Form(particle + form, features | Reading.JOINED));
        }
    }

    private static String stem(String infinitive, String past) {
        String singular = firstForm(past);
        if (!past.contains("/") && (singular.endsWith("te") || singular.endsWith("de"))) {
            return singular.substring(0, singular.length() - 2);
        }
        if (!infinitive.endsWith("en") || infinitive.length() < 4) {
            return infinitive.endsWith("n") ? infinitive.substring(0, infinitive.length() - 1) : infinitive;
        }
        String stem = infinitive.substring(0, infinitive.length() - 2);
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        if (last > 0 && end == stem.charAt(last - 1) && !isVowel(end)) {
            return stem.substring(0, last);
        }
        boolean openSyllable = last > 0
                && !isVowel(end)
                && isVowel(stem.charAt(last - 1))
                && (last < 2 || !isVowel(stem.charAt(last - 2)));
        String voiceless = switch (end) {
            case 'v' -> stem.substring(0, last) + 'f';
            case 'z' -> stem.substring(0, last) + 's';
            default -> stem;
        };
        if (openSyllable && stem.charAt(last - 1) != 'i') {
            return voiceless.substring(0, last) + stem.charAt(last - 1) + voiceless.charAt(last);
        }
        return voiceless;
    }

    private static String firstForm(String past) {
        int end = past.indexOf('/');
        int comma = past.indexOf(',');
        end = end < 0 || (comma >= 0 && comma < end) ? comma : end;
        return (end < 0 ? past : past.substring(0, end)).strip();
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }
}
