package nl.aldus.internal.words;

import nl.aldus.lexicon.EntryCursor;

/**
 * Derives the forms of a Dutch verb from its principal parts. Present: the stem and the stem with t; the stem of a weak
 * verb is its past without -te or -de, that of a strong verb its infinitive without -en in Dutch spelling (e-ANS 2.3;
 * Taaladvies, "Werkwoordspelling"). Forms are made in place, since thousands of verbs are conjugated at the start.
 */
final class Conjugation {

    /** Takes the forms of a verb. */
    interface Forms {

        /** Takes the form in a stretch of a text, with its features: bits of {@link Reading}. */
        void add(char[] text, int start, int end, int features);
    }

    /** As in gaat, of ga. */
    private static final int MOST_LETTERS_ADDED = 2;

    private final Forms forms;
    private final char[] text;
    /** The separable part, and behind it the form in the making. */
    private final char[] form;

    private int particleEnd;
    private int formEnd;
    private boolean joins;

    private Conjugation(EntryCursor verb, Forms forms) {
        this.forms = forms;
        text = verb.text();
        form = new char[verb.end(1) - verb.start(0) + MOST_LETTERS_ADDED];
    }

    /**
     * Gives all forms: those without the separable part and, where it is written together, those with it.
     *
     * @param verb its first fields are the infinitive, {@code particle+base} if separable, {@code /stem} behind it if
     *     irregular; the past, {@code singular} or {@code singular/plural}, variants separated by commas, or -; the
     *     participle with its particle, variants separated by commas, or -
     */
    static void of(EntryCursor verb, Forms forms) {
        new Conjugation(verb, forms).conjugate(verb);
    }

    private void conjugate(EntryCursor verb) {
        int start = verb.start(0);
        int end = verb.end(0);
        int plus = Scan.indexOf('+', text, start, end);
        int base = plus < end ? plus + 1 : start;
        int slash = Scan.indexOf('/', text, base, end);
        for (int i = start; i < base - 1; i++) {
            form[particleEnd++] = text[i] == '_' ? ' ' : text[i];
        }
        joins = particleEnd > 0
                && !Scan.contains(' ', form, 0, particleEnd)
                && !Scan.contains(' ', text, verb.start(2), verb.end(2));
        if (slash < end) {
            put(slash + 1, end);
        } else {
            putStem(base, end, verb.start(1), verb.end(1));
        }
        present();
        put(base, slash);
        give(Reading.PRESENT_PLURAL | Reading.INFINITIVE);
        past(verb.start(1), verb.end(1));
        participles(verb.start(2), verb.end(2));
    }

    /** Gives the stem and, if it has no t yet, the stem with t. A long vowel at the end is doubled: ga, gaat. */
    private void present() {
        if (formEnd == particleEnd) {
            return;
        }
        char last = form[formEnd - 1];
        if (last == 't') {
            give(Reading.PRESENT_SINGULAR);
            return;
        }
        give(Reading.PRESENT_SINGULAR | Reading.STEM);
        boolean single = formEnd - 1 == particleEnd || form[formEnd - 2] != last;
        if ((last == 'a' || last == 'o') && single) {
            form[formEnd++] = last;
        }
        form[formEnd++] = 't';
        give(Reading.PRESENT_SINGULAR);
    }

    private void past(int start, int end) {
        for (int from = Scan.isUnused(text, start, end) ? end : start; from < end; ) {
            int to = Scan.indexOf(',', text, from, end);
            int slash = Scan.indexOf('/', text, from, to);
            put(from, slash);
            give(Reading.PAST_SINGULAR);
            if (slash < to) {
                put(slash + 1, to);
            } else if (formEnd > particleEnd) {
                form[formEnd++] = 'n';
            }
            give(Reading.PAST_PLURAL);
            from = to + 1;
        }
    }

    private void participles(int start, int end) {
        for (int from = Scan.isUnused(text, start, end) ? end : start; from < end; ) {
            int to = Scan.indexOf(',', text, from, end);
            int first = Scan.stripStart(text, from, to);
            int last = Scan.stripEnd(text, first, to);
            if (first < last) {
                forms.add(text, first, last, Reading.PARTICIPLE | Reading.JOINED);
            }
            from = to + 1;
        }
    }

    private void give(int features) {
        if (formEnd > particleEnd) {
            forms.add(form, particleEnd, formEnd, features);
            if (joins) {
                forms.add(form, 0, formEnd, features | Reading.JOINED);
            }
        }
    }

    /** Begins a form with a stretch of the text. */
    private void put(int start, int end) {
        int from = Scan.stripStart(text, start, end);
        int length = Scan.stripEnd(text, from, end) - from;
        System.arraycopy(text, from, form, particleEnd, length);
        formEnd = particleEnd + length;
    }

    /** Begins a form with the stem of the present. */
    private void putStem(int infinitive, int infinitiveEnd, int past, int pastEnd) {
        put(past, Scan.indexOf(',', text, past, pastEnd));
        if (!Scan.contains('/', text, past, pastEnd) && (endsIn('t', 'e') || endsIn('d', 'e'))) {
            formEnd -= 2;
            return;
        }
        put(infinitive, infinitiveEnd);
        if (!endsIn('e', 'n') || formEnd - particleEnd < 4) {
            formEnd -= formEnd > particleEnd && form[formEnd - 1] == 'n' ? 1 : 0;
            return;
        }
        formEnd -= 2;
        spellStem();
    }

    /** Spells what is left of an infinitive without -en: zegg- is zeg, blijv- is blijf, nem- is neem. */
    private void spellStem() {
        int last = formEnd - 1;
        char end = form[last];
        if (isVowel(end)) {
            return;
        }
        char before = form[last - 1];
        if (before == end) {
            formEnd--;
            return;
        }
        char voiceless = end == 'v' ? 'f' : end == 'z' ? 's' : end;
        form[last] = voiceless;
        boolean openSyllable = isVowel(before) && (last - 2 < particleEnd || !isVowel(form[last - 2]));
        if (openSyllable && before != 'i') {
            form[last] = before;
            form[formEnd++] = voiceless;
        }
    }

    private boolean endsIn(char beforeLast, char last) {
        return formEnd - particleEnd >= 2 && form[formEnd - 2] == beforeLast && form[formEnd - 1] == last;
    }

    private static boolean isVowel(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
            default -> false;
        };
    }
}
